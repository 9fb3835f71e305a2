import { eventsOf, type Event } from "../model.ts";
import { dependencyOf, type Condition } from "../../dependency/model.ts";
import type { Story } from "../../../story/story.ts";

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
