import type { Precondition } from "../model.ts";
import { statusLabels } from "../../../words/labels.ts";

import { capitalised, counted, countInWords, listInWords } from "../../../words/in-words.ts";

/** Its status is not the one it had when the article appeared. */
export const hasMoved = ({ then, now }: Precondition): boolean => then.status !== now.status;

/** How many conditions moved, and where to. */
export function thenNowFinding(preconditions: readonly Precondition[]): string {
  const moved = preconditions.filter(hasMoved);
  const all = counted(preconditions.length, "condition");
  if (moved.length === 0) return `The status of ${all} has not moved since the article`;
  const moves = moved.map(({ title, now }) => `“${title}” to ${statusLabels[now.status].toLowerCase()}`);
  return capitalised(`${countInWords(moved.length)} of ${all} moved, in our judgement: ${listInWords(moves)}`);
}
