import type { Story } from "../../story/story.ts";
import { capitalised, counted, countInWords, listInWords } from "../wording/in-words.ts";
import { isSilentSince, lanesOf } from "./lanes.ts";

/** How much of what came bears on a condition, and on which condition nothing came although something had. */
export function timelineFinding(story: Story): string {
  const since = story.events.filter(({ isBefore }) => !isBefore);
  if (since.length === 0) return "No event since the article is listed";
  const bearing = since.filter(({ condition }) => condition).length;
  const silent = lanesOf(story)
    .filter(isSilentSince)
    .map(({ condition }) => `“${condition?.label ?? ""}”`);
  const bears = `${countInWords(bearing)} ${bearing < 2 ? "bears" : "bear"} on a condition`;
  const none = bearing > 0 && silent.length > 0 ? `, none on ${listInWords(silent, "disjunction")}` : "";
  return capitalised(`${counted(since.length, "event")} since the article: ${bears}${none}`);
}
