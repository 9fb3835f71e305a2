import { directionLabels } from "../../render/labels.ts";
import { directions } from "../../story/schemas/versions.ts";
import type { Story } from "../../story/story.ts";
import { counted, countInWords, listInWords } from "../wording/in-words.ts";

/** How many points changed their meaning between the first telling and the last, and in which directions. */
export function travelledFinding({ versions, changes }: Story): string {
  const [first, last] = [versions[0]?.publisher ?? "", versions.at(-1)?.publisher ?? ""];
  const counts = directions
    .map((direction) => ({ direction, count: changes.filter((change) => change.direction === direction).length }))
    .filter(({ count }) => count > 0)
    .map(({ direction, count }) => `${countInWords(count)} ${directionLabels[direction].toLowerCase()}`);
  if (counts.length === 0) return `From ${first} to ${last}, no point was found that changed its meaning`;
  return `From ${first} to ${last}, ${counted(changes.length, "point")} changed: ${listInWords(counts)}`;
}
