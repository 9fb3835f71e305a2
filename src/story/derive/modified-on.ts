import type { StoryDate } from "../dates.ts";
import type { Story } from "../story.ts";

/** When what we say of a story last changed: its last correction, or later work on its notes. Never the day of a build. */
export function modifiedOn({ annotated, corrections }: Pick<Story, "annotated" | "corrections">): StoryDate {
  return corrections.reduce((latest, { date }) => (date.end > latest.end ? date : latest), annotated);
}
