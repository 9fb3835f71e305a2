import { neighbors } from "topojson-client";
import type { Country, Story } from "../../story/story.ts";
import { capitalised, counted, listInWords } from "../wording/in-words.ts";
import { shapeOf, type Shape, type World } from "./world.ts";

/**
 * What the map shows: whether those that may join border on those that have. Derived from the atlas, so that it holds
 * for any story; a story without candidates is told by its number of states.
 */
export function mapFinding({ countries }: Story, world: World): string {
  const of = (...roles: Country["role"][]): Country[] => countries.filter(({ role }) => roles.includes(role));
  const [candidates, implied, parties, signatories] = [of("candidate"), of("implied"), of("party"), of("signatory")];
  const members = [...parties, ...signatories];
  if (candidates.length === 0 || members.length === 0) {
    return `${capitalised(counted(countries.length, "state or territory", "states and territories"))} on the map`;
  }
  const all = [...candidates, ...implied];
  const ofMembers = neighboursOf(members, world);
  const touching = all.filter(({ id }) => ofMembers.has(shapeOf(world, id)));
  const kind = implied.length > 0 ? ", named or implied," : "";
  const named = [...parties.map(({ name }) => name), ...(signatories.length > 0 ? ["a signatory"] : [])];
  const partners = listInWords(named, "disjunction");
  if (touching.length === 0) return `No candidate${kind} has a land border with ${partners}`;
  const names = listInWords(touching.map(({ name }) => name));
  return `Of the candidates${kind || ","} ${names} ${touching.length > 1 ? "have" : "has"} a land border with ${partners}`;
}

/** The shapes that share a border with any of some countries. */
function neighboursOf(countries: readonly Country[], world: World): Set<Shape | undefined> {
  const shapes = world.objects.countries.geometries;
  const lists = neighbors(shapes);
  const numbers = countries.map(({ id }) => shapes.findIndex((shape) => shape === shapeOf(world, id)));
  return new Set(numbers.flatMap((number) => lists[number] ?? []).map((number) => shapes[number]));
}
