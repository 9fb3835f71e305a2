import type { StoryDate } from "../../story/dates.ts";
import type { Footing, Story } from "../../story/story.ts";
import type { Condition } from "../dependency/model.ts";

/** Something dated. */
export interface Event extends Footing {
  id: string;
  date: StoryDate;
  title: string;
  text: string;
  condition: Condition | undefined;
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
