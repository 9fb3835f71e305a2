import { countriesOf } from "../model.ts";
import { accordStandings } from "../schema.ts";
import { standingClauses } from "../../../words/labels.ts";
import type { Story } from "../../../story/story.ts";
import { capitalised, counted, countInWords, listInWords } from "../../../words/in-words.ts";

/** More candidates than these are counted. */
const mostNamed = 3;

/**
 * Where those stand that the article names as candidates. Those it only implies are not counted; a story without
 * candidates is told by its number of states.
 */
export function mapFinding(story: Pick<Story, "parts">): string {
  const countries = countriesOf(story);
  const candidates = countries.filter(({ role }) => role === "candidate");
  if (candidates.length === 0) {
    return `${capitalised(counted(countries.length, "state or territory", "states and territories"))} on the map`;
  }
  const areNamed = candidates.length <= mostNamed;
  const clauses = accordStandings.flatMap((status) => {
    const names = candidates.filter(({ standing }) => standing?.status === status).map(({ name }) => name);
    if (names.length === 0) return [];
    return [standingClauses[status](areNamed ? listInWords(names) : countInWords(names.length))];
  });
  const told = clauses.join("; ");
  return areNamed ? capitalised(told) : `Of the ${counted(candidates.length, "candidate")}, ${told}`;
}
