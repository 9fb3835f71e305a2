import { append, change, write } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

const file = "corrections.yaml";
const concerning = (target: string) => change(file, "concerns: claim:towns-agree", `concerns: ${target}`);

/** Mistakes with corrections: what they concern, and when they were made. */
export const correctionMistakes: readonly Mistake[] = [
  {
    title: "a list of corrections without its brackets",
    edit: write(file, "# None so far.\n"),
    problem: "corrections.yaml:1:1 value-type",
  },
  {
    title: "an unknown key in a correction",
    edit: change(file, "  claims: [towns-agree]\n", "  claims: [towns-agree]\n  by: Ada\n"),
    problem: "corrections.yaml:7:3 known-keys",
  },
  {
    title: "a correction that does not say what it concerns",
    edit: change(file, "  concerns: claim:towns-agree\n", ""),
    problem: "corrections.yaml:1:3 required-key",
  },
  {
    title: "a correction that does not say what stands there now",
    edit: change(file, "  is: It says that they have agreed to, as the headline does.\n", ""),
    problem: "corrections.yaml:1:3 required-key",
  },
  {
    title: "markup in a correction",
    edit: change(file, "as the headline does", "as the *headline* **does**"),
    problem: "corrections.yaml:5:7 plain-text",
  },
  {
    title: "an essay for a correction",
    edit: change(file, "as the headline does", `as the headline does ${"word ".repeat(60).trim()}`),
    problem: "corrections.yaml:5:7 word-limit",
  },
  {
    title: "a correction’s id with an underscore",
    edit: change(file, "id: who-decided", "id: who_decided"),
    problem: "corrections.yaml:1:7 id-form",
  },
  {
    title: "a correction’s id given twice",
    edit: change(file, "id: month-of-the-survey", "id: who-decided"),
    problem: "corrections.yaml:8:7 unique-ids",
  },
  {
    title: "a correction on a day that is none",
    edit: change(file, "date: 2026-07-09", "date: 2026-07-32"),
    problem: "corrections.yaml:9:9 edtf-date",
  },
  {
    title: "a correction of some day in a month",
    edit: change(file, "date: 2026-07-09", "date: 2026-07"),
    problem: "corrections.yaml:9:9 edtf-date",
  },
  {
    title: "a correction from before there were notes",
    edit: change(file, "date: 2026-07-02", "date: 2026-06-30"),
    problem: "corrections.yaml:2:9 date-order",
  },
  {
    title: "a correction below a later one, also from before there were notes",
    edit: change(file, "date: 2026-07-09", "date: 2026-06-30"),
    problem: "corrections.yaml:9:9 date-order",
  },
  {
    title: "a correction below a later one",
    edit: change(file, "date: 2026-07-02", "date: 2026-07-10"),
    problem: "corrections.yaml:9:9 date-order",
  },
  {
    title: "notes worked on again after a correction, and no word on since when there are any",
    edit: change("story.yaml", "annotated: 2026-07-01", "annotated: 2026-07-03"),
    problem: "corrections.yaml:2:9 date-order",
  },
  {
    title: "notes first made after they were last worked on",
    edit: append("story.yaml", "firstAnnotated: 2026-07-02\n"),
    problem: "story.yaml:21:17 date-order",
  },
  {
    title: "a correction of a claim that is nowhere",
    edit: concerning("claim:tunnel-dug"),
    problem: "corrections.yaml:3:13 known-id",
  },
  {
    title: "a correction of a note misspelt",
    edit: concerning("note:who-spok"),
    problem: "corrections.yaml:3:13 known-id",
  },
  {
    title: "a correction of an edge that is nowhere",
    edit: concerning("dependency:survey-before-cost"),
    problem: "corrections.yaml:3:13 known-id",
  },
  ...["version:agensy", "change:want-or-agreed", "event:survey-began"].map((target) => ({
    title: `a correction of ${target}, which is nowhere`,
    edit: concerning(target),
    problem: "corrections.yaml:3:13 known-id",
  })),
  {
    title: "a correction of a sentence that is nowhere",
    edit: concerning("sentence:s-three-border-towns"),
    problem: "corrections.yaml:3:13 known-id",
  },
  {
    title: "a correction of a section that is nowhere",
    edit: concerning("section:source"),
    problem: "corrections.yaml:3:13 known-id",
  },
  {
    title: "a correction of another story",
    edit: concerning("story:two-towns"),
    problem: "corrections.yaml:3:13 known-id",
  },
  {
    title: "a correction of a figure that is not drawn",
    edit: concerning("figure:chart"),
    problem: "corrections.yaml:3:13 known-id",
  },
  {
    title: "a correction of a thing without its kind",
    edit: concerning("towns-agree"),
    problem: "corrections.yaml:3:13 public-id",
  },
  {
    title: "a correction of a correction",
    edit: concerning("correction:month-of-the-survey"),
    problem: "corrections.yaml:3:13 public-id",
  },
  {
    title: "a correction that cites a claim that is nowhere",
    edit: change(file, "claims: [towns-agree]", "claims: [towns-agreed]"),
    problem: "corrections.yaml:6:12 known-id",
  },
  {
    title: "a correction on the word of a digest alone",
    edit: change(file, "references: [water-board]", "references: [news-digest]"),
    problem: "corrections.yaml:13:15 weak-reference-alone",
  },
];
