import type { Story } from "../../../story/story.ts";
import { capitalised, counted, countInWords, listInWords } from "../../../words/in-words.ts";
import { dependencyOf, type Condition } from "../../dependency/model.ts";
import { eventsOf, type Event } from "../model.ts";

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

/** Events that bear on one condition, or on none of them. */
export interface Lane {
  condition: Condition | undefined;
  events: Event[];
}

/** A lane for each condition with events, in the order of the argument, and a last one for all else. */
export function lanesOf(story: Story): Lane[] {
  const { conditions } = dependencyOf(story);
  const events = eventsOf(story);
  return [...conditions, undefined]
    .map((condition) => ({ condition, events: events.filter((event) => event.condition === condition) }))
    .filter((lane) => lane.events.length > 0);
}

/** Nothing after the article is listed for this condition. */
export const isSilentSince = ({ condition, events }: Lane): boolean =>
  condition !== undefined && events.every(({ isBefore }) => isBefore);
