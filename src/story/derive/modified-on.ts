import type { StoryDate } from "../dates.ts";

interface Worked {
  annotated: StoryDate;
  corrections: readonly { date: StoryDate }[];
}

/** When what we say of a story last changed: its last correction, or later work on its notes. Never the day of a build. */
export function modifiedOn({ annotated, corrections }: Worked): StoryDate {
  return corrections.reduce((latest, { date }) => (date.end > latest.end ? date : latest), annotated);
}
