import type { Element } from "hast";
import { s } from "hastscript";
import type { Country } from "../model.ts";
import type { Role } from "../schema.ts";
import type { CountryWords } from "../words.ts";
import type { Ring } from "./plane-geometry.ts";
import type { Place, Scene } from "./scene.ts";

/** Roles that look alike on the map: ten kinds of shading are more than an eye keeps apart. */
export interface RoleGroup {
  /** Names its class and its pattern. */
  id: string;
  roles: readonly Role[];
  /** Lines or dots in a square of the pattern, as path data; none leaves the ground plain. */
  marks: string;
  /** Side of the pattern's square. */
  tile: number;
}

/** From those the story is about to those it only names; the legend keeps this order. */
export const roleGroups: readonly RoleGroup[] = [
  { id: "candidate", roles: ["candidate"], marks: "M0 5 5 0", tile: 5 },
  { id: "implied", roles: ["implied"], marks: "M0 0 4 4", tile: 4 },
  { id: "condition", roles: ["condition"], marks: "M0 0 3 3M0 3 3 0", tile: 3 },
  { id: "party", roles: ["sponsor", "party"], marks: "M1 0V3", tile: 3 },
  { id: "signatory", roles: ["signatory"], marks: "M0 2H4", tile: 4 },
  { id: "goal", roles: ["goal", "statehood"], marks: "M1 1h0M4 4h0", tile: 6 },
  { id: "mention", roles: ["recogniser", "neighbour"], marks: "", tile: 4 },
];

/** The group a country is drawn with. */
export function groupOf({ role }: Country): RoleGroup {
  const group = roleGroups.find(({ roles }) => roles.includes(role));
  if (!group) throw new Error(`No shading is defined for the role ${role}.`);
  return group;
}

/** What the legend calls a group: the roles of it that occur. */
export function groupLabel({ roles }: RoleGroup, countries: readonly Country[], words: CountryWords): string {
  const present = roles.filter((role) => countries.some((country) => country.role === role));
  return words.together(present.map((role) => words.roles[role]));
}

/** The shadings of the groups that occur, as patterns whose ids begin with the drawing's. */
export function drawPatterns(id: string, groups: readonly RoleGroup[], scale: number): Element {
  return s(
    "defs",
    { class: "map-shadings" },
    groups.map((group) => drawPattern(id, group, scale)),
  );
}

function drawPattern(id: string, { id: name, tile, marks }: RoleGroup, scale: number): Element {
  const square = { width: tile, height: tile, patternUnits: "userSpaceOnUse" };
  return s("pattern", { id: `${id}-${name}`, class: `map-${name}`, ...square, ...scaled(scale) }, [
    s("rect", { width: tile, height: tile }),
    marks && s("path", { d: marks }),
  ]);
}

const scaled = (scale: number): { patternTransform?: string } =>
  scale === 1 ? {} : { patternTransform: `scale(${scale})` };

/** All land, and over it the states of the story, those of a group in one outline. */
export function drawShapes(id: string, { land, places }: Scene): Element[] {
  const ground = s("path", { id: "map-land", class: "map-land", d: pathData(land) });
  const states = statesByGroup(places).map(({ group, outlines }) =>
    s("g", shading(id, group), s("path", { id: shapeId(group), d: pathData(outlines) })),
  );
  return [ground, ...states];
}

/** The same shapes again, without their weight. */
export function reuseShapes(id: string, { places }: Scene): Element[] {
  const states = statesByGroup(places).map(({ group }) =>
    s("use", { ...shading(id, group), href: `#${shapeId(group)}` }),
  );
  return [s("use", { href: "#map-land" }), ...states];
}

const shapeId = ({ id }: RoleGroup): string => `map-shape-${id}`;

const shading = (id: string, group: RoleGroup) => ({ class: "map-states", fill: `url(#${id}-${group.id})` });

function statesByGroup(places: readonly Place[]): { group: RoleGroup; outlines: Ring[] }[] {
  const groups = roleGroups.map((group) => {
    const members = places.filter(({ country }) => groupOf(country) === group);
    return { group, outlines: members.flatMap(({ outlines }) => outlines) };
  });
  return groups.filter(({ outlines }) => outlines.length > 0);
}

/** SVG path data of closed outlines in whole units: relative, with no mark that can be left out. */
export function pathData(rings: readonly Ring[]): string {
  let [penX, penY] = [0, 0];
  return rings
    .map((ring) => {
      const steps = ring.map(([x, y]) => {
        const step = `${String(x - penX)} ${String(y - penY)}`;
        [penX, penY] = [x, y];
        return step;
      });
      [penX, penY] = ring[0] ?? [penX, penY];
      return `m${steps.join(" ")}z`;
    })
    .join("")
    .replaceAll(" -", "-");
}
