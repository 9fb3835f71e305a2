import { change, type Edit } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

/** A day after all that the example story knows. */
const purpose = { today: "2026-08-01" };

const eventDate = (date: string): Edit => change("events.yaml", "date: 2024-08", `date: ${date}`);
const annotated = (rest: string): Edit => change("story.yaml", "annotated: 2026-07-01", rest);
const checked = (date: string): Edit => change("story.yaml", "checked: 2026-06-30", `checked: ${date}`);
const opened = (date: string): Edit => change("dependency.yaml", "asOf: 2026-06-30", `asOf: ${date}`);
const written = (date: string): Edit => change("notes.yaml", "written: 2026-06-30", `written: ${date}`);
const surveyed = (date: string): Edit => change("preconditions.yaml", "asOf: 2026-06-30", `asOf: ${date}`);

/** Dates that are dates, but outside the limits of their kind, which only an author who says so can mean. */
export const dateMistakes: readonly Mistake[] = [
  {
    title: "notes worked on in times to come",
    edit: annotated("annotated: 2999-07-01\nfirstAnnotated: 2026-07-01"),
    purpose,
    problem: "story.yaml:4:12 date-bounds",
  },
  {
    title: "notes worked on tomorrow",
    edit: annotated("annotated: 2026-08-02\nfirstAnnotated: 2026-07-01"),
    purpose,
    problem: "story.yaml:4:12 date-bounds",
  },
  {
    title: "notes from before the article",
    edit: annotated("annotated: 2026-03-02"),
    purpose,
    problem: "story.yaml:4:12 date-bounds",
  },
  {
    title: "notes first published before the article",
    edit: annotated("annotated: 2026-07-01\nfirstAnnotated: 2026-03-02"),
    purpose,
    problem: "story.yaml:5:17 date-bounds",
  },
  {
    title: "an article from after the notes",
    edit: change("article.md", "published: 2026-03-03", "published: 2062-03-03"),
    purpose,
    problem: "story.yaml:4:12 date-bounds",
  },
  {
    title: "a correction made tomorrow",
    edit: change("corrections.yaml", "date: 2026-07-09", "date: 2026-08-02"),
    purpose,
    problem: "corrections.yaml:9:9 date-bounds",
  },
  {
    title: "notes checked before the article",
    edit: checked("2026-03-02"),
    purpose,
    problem: "story.yaml:5:10 date-bounds",
  },
  {
    title: "notes checked tomorrow",
    edit: checked("2026-08-02"),
    purpose,
    problem: "story.yaml:5:10 date-bounds",
  },
  {
    title: "a note written before the article",
    edit: written("2026-03-02"),
    problem: "notes.yaml:25:12 date-bounds",
  },
  {
    title: "a note written after anybody worked on the notes",
    edit: written("2026-07-10"),
    problem: "notes.yaml:25:12 date-bounds",
  },
  {
    title: "a standing from before the article",
    edit: change("countries.yaml", "asOf: 2026-03-03", "asOf: 2025-06-30"),
    problem: "countries.yaml:43:15 date-bounds",
  },
  {
    title: "ties since after the notes",
    edit: change("countries.yaml", 'since: "1961"', 'since: "2061"'),
    problem: "countries.yaml:38:16 date-bounds",
  },
  {
    title: "a condition known before the article",
    edit: opened("2025-06"),
    problem: "dependency.yaml:15:13 date-bounds",
  },
  {
    title: "a condition known after the notes",
    edit: opened("2026-08"),
    problem: "dependency.yaml:15:13 date-bounds",
  },
  {
    title: "a status now, from after the notes",
    edit: surveyed("2026-09-30"),
    problem: "preconditions.yaml:18:11 date-bounds",
  },
  {
    title: "a status now, from before the article",
    edit: surveyed("2026-01"),
    problem: "preconditions.yaml:18:11 date-bounds",
  },
  { title: "an event of times to come", edit: eventDate("2999-08"), problem: "events.yaml:2:9 date-bounds" },
  {
    title: "an event of the day after anybody worked on the notes",
    edit: eventDate("2026-07-10"),
    problem: "events.yaml:2:9 date-bounds",
  },
  {
    title: "a work cited before it appeared",
    edit: change("references.yaml", "published: 2026-05", "published: 2026-08"),
    problem: "references.yaml:13:14 date-bounds",
  },
  {
    title: "a telling from after the article",
    edit: change("versions.yaml", "published: 2026-03-02", "published: 2026-03-04"),
    problem: "versions.yaml:6:16 date-bounds",
  },
  {
    title: "a telling from before the one it was made from",
    edit: change("versions.yaml", "appeared: 3 March 2026", "appeared: 1 March 2026\n    published: 2026-03-01"),
    problem: "versions.yaml:15:16 date-bounds",
  },
  {
    title: "a date said to be meant that is in order",
    edit: eventDate("2024-08\n  meant: [date]"),
    problem: "events.yaml:3:11 date-bounds",
  },
  {
    title: "another date said to be meant",
    edit: eventDate("2999-08\n  meant: [asOf]"),
    problem: "events.yaml:3:11 value-choice",
  },
  {
    title: "a work read after we last worked on the notes",
    edit: change("references.yaml", "accessed: 2026-06-02", "accessed: 2026-09-01"),
    problem: "references.yaml:43:13 date-bounds",
  },
  {
    title: "a work read before it appeared",
    edit: change("references.yaml", "  published: 2026-05\n", "  published: 2026-05\n  accessed: 2026-04-30\n"),
    problem: "references.yaml:14:13 date-bounds",
  },
  {
    title: "a work with an archived copy and a reason why there is none",
    edit: change("references.yaml", "  paywall: true", "  unarchived: It is forbidden."),
    problem: "references.yaml:41:15 known-keys",
  },
];
