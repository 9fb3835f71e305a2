import { eventsOf } from "../model.ts";
import type { Story } from "../../../story/story.ts";
import { capitalised, counted, countInWords, listInWords } from "../../../words/in-words.ts";
import { isSilentSince, lanesOf } from "./lanes.ts";

/**
 * How many of the events listed since the article bear on a precondition, and on which none does although an earlier one
 * did. What is listed is our choice, so nothing is said of what is not.
 */
export function timelineFinding(story: Story): string {
  const since = eventsOf(story).filter(({ isBefore }) => !isBefore);
  if (since.length === 0) return "No event since the article is listed";
  const bearing = since.filter(({ condition }) => condition?.precondition).length;
  if (since.length === 1) {
    return `${capitalised(counted(1, "event"))} is listed since the article; it bears on ${bearing === 1 ? "a" : "no"} precondition`;
  }
  const silent = lanesOf(story)
    .filter((lane) => isSilentSince(lane) && lane.condition?.precondition)
    .map(({ condition }) => `“${condition?.label ?? ""}”`);
  const bears = `${countInWords(bearing)} ${bearing < 2 ? "bears" : "bear"} on a precondition`;
  const none = bearing > 0 && silent.length > 0 ? `, none on ${listInWords(silent, "disjunction")}` : "";
  return `Of the ${counted(since.length, "event")} listed since the article, ${bears}${none}`;
}
