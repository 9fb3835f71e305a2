import { change } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

/** Ten mistakes in ten files that an author may make before building once; none may hide another. */
export const tenMistakes: readonly Mistake[] = [
  {
    title: "the date of publication in words",
    edit: change("article.md", "published: 2026-03-03", "published: last week"),
    problem: "article.md:5:12 edtf-date",
  },
  {
    title: "a key too many",
    edit: change("story.yaml", "checked: 2026-06-30", "checked: 2026-06-30\nmood: calm"),
    problem: "story.yaml:6:1 known-keys",
  },
  {
    title: "a misspelt voice",
    edit: change("claims.yaml", "voices: [ida-berg]", "voices: [ida-burg]"),
    problem: "claims.yaml:45:14 known-id",
  },
  {
    title: "a drifted quotation",
    edit: change("notes.yaml", "exact: told the Border Courier", "exact: told the Border Currier"),
    problem: "notes.yaml:11:21 quotation-found",
  },
  {
    title: "a name that does not occur",
    edit: change("countries.yaml", "names: [Sweden, Elvby]", "names: [Sweden, Elvbi]"),
    problem: "countries.yaml:34:21 name-found",
  },
  {
    title: "a status that is none",
    edit: change("preconditions.yaml", "status: partly-met", "status: half-met"),
    problem: "preconditions.yaml:15:13 value-choice",
  },
  {
    title: "an edge to nowhere",
    edit: change("dependency.yaml", "to: bridge-open", "to: tunnel"),
    problem: "dependency.yaml:31:9 known-id",
  },
  {
    title: "an event without footing",
    edit: change("events.yaml", "  facts: [survey-begun]\n", "  text: It began.\n"),
    problem: "events.yaml:9:3 statement-footing",
  },
  {
    title: "a bad address",
    edit: change("references.yaml", "https://elvby.example/minutes", "elvby.example/minutes"),
    problem: "references.yaml:4:8 web-address",
  },
  {
    title: "a paragraph without evidence",
    edit: change("sections/preconditions.md", "[has begun](ref:water-board)", "has begun"),
    problem: "sections/preconditions.md:3:1 paragraph-footing",
  },
];
