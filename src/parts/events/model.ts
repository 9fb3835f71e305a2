import type { StoryDate } from "../../story/dates.ts";
import type { Statement, Story, Thing } from "../../story/story.ts";
import type { RawEvent } from "./schema.ts";

/** Something dated. */
export interface Event extends Thing, Statement<RawEvent, "date" | "node"> {
  date: StoryDate;
  /** The condition it bears on. */
  condition: Thing | undefined;
  /** Against the first day the article can have appeared. */
  isBefore: boolean;
}

declare module "../../story/story.ts" {
  interface PartData {
    events: Event[];
  }
}

/** The events of a story, in the order of time; none where it has no such part. */
export const eventsOf = ({ parts }: Pick<Story, "parts">): Event[] => parts.events ?? [];
