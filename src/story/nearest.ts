import search from "approx-string-match";
import { differences } from "./alike-passage.ts";
import { lookOf } from "./look-alikes.ts";
import { quote } from "./problem.ts";

/** What to tell an author whose word is not known: the one that was probably meant, and what sets the two apart if they look alike. */
export function suggest(word: string, known: readonly string[]): { fix?: string } {
  const near = nearestOf(word, known);
  if (near === undefined) return {};
  const unlike = differences(near, word, "the word here");
  return { fix: `did you mean ${quote(near)}?${unlike === undefined ? "" : ` It has ${unlike}`}` };
}

/** The word most like the one given: one that looks the same, or has at most a quarter of its letters different. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  // What is longer than any id or key was not misspelt.
  if (word.length > 200) return undefined;
  const look = lookOf(word);
  const same = known.find((candidate) => lookOf(candidate) === look);
  if (same !== undefined) return same;
  const limit = Math.ceil(word.length / 4);
  const alike = known.filter((candidate) => Math.abs(candidate.length - word.length) <= limit);
  const distances = alike.map((candidate) => {
    const [long, short] = candidate.length > word.length ? [candidate, word] : [word, candidate];
    const errors = search(long, short, limit).map((match) => match.errors + long.length - (match.end - match.start));
    return { candidate, distance: Math.min(...errors, Number.POSITIVE_INFINITY) };
  });
  const best = distances.toSorted((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= limit ? best.candidate : undefined;
}
