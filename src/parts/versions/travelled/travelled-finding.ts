import { versionsOf } from "../model.ts";
import type { Story } from "../../../story/story.ts";
import { capitalised, counted, countInWords } from "../../../words/in-words.ts";
import { changedBy } from "./changed-by.ts";

/** How many points are shown whose meaning changed, and how many of them another version changed before the last. */
export function travelledFinding(story: Pick<Story, "parts">): string {
  const { versions, changes } = versionsOf(story);
  const [first, last] = [versions[0], versions.at(-1)];
  if (changes.length === 0) {
    return `From ${first?.publisher ?? ""} to ${last?.publisher ?? ""}, no point was found that changed its meaning`;
  }
  const before = changes.filter((change) => (changedBy(change, versions) ?? last) !== last).length;
  const shown = `${capitalised(counted(changes.length, "point"))} that changed ${changes.length === 1 ? "is" : "are"} shown`;
  const all = changes.length === 1 ? "it" : "all of them";
  if (before === 0) return `${shown}; ${all} changed in the article`;
  const those = before === changes.length ? all : `${countInWords(before)} of them`;
  return `${shown}; ${those} had changed before the article was written`;
}
