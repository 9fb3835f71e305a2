import { append, change, remove, write } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

/** Mistakes with files as such, and with YAML before anything in it is looked at. */
export const fileMistakes: readonly Mistake[] = [
  { title: "no story.yaml", edit: remove("story.yaml"), problem: "" },
  { title: "no article", edit: remove("article.md"), problem: "" },
  { title: "no claims", edit: remove("claims.yaml"), problem: "" },
  { title: "no notes", edit: remove("notes.yaml"), problem: "" },
  { title: "no countries", edit: remove("countries.yaml"), problem: "" },
  { title: "no preconditions", edit: remove("preconditions.yaml"), problem: "" },
  { title: "no dependency", edit: remove("dependency.yaml"), problem: "" },
  { title: "no events", edit: remove("events.yaml"), problem: "" },
  { title: "no references", edit: remove("references.yaml"), problem: "" },
  { title: "no versions", edit: remove("versions.yaml"), problem: "" },
  { title: "no section", edit: remove("sections/since.md"), problem: "" },
  { title: "no in-short", edit: remove("sections/in-short.md"), problem: "" },
  { title: "a stray file", edit: write("notes-old.yaml", "[]\n"), problem: "" },
  { title: "a stray section", edit: write("sections/summary.md", "# Summary\n"), problem: "" },
  { title: "a tab for indentation", edit: change("events.yaml", "  date: 2024-08", "\tdate: 2024-08"), problem: "" },
  {
    title: "a colon in a text without quotation marks",
    edit: change("notes.yaml", "title: Whose condition it is", "title: The condition: whose is it"),
    problem: "",
  },
  {
    title: "a quotation mark that is not closed",
    edit: change("notes.yaml", "title: Whose condition it is", 'title: "Whose condition it is'),
    problem: "",
  },
  {
    title: "broken YAML in the front matter",
    edit: change("article.md", "headline: Two border", "headline: Two: border"),
    problem: "",
  },
  {
    title: "a key given twice",
    edit: change("claims.yaml", "    told: An engineer.\n", "    told: An engineer.\n    told: A second engineer.\n"),
    problem: "",
  },
  { title: "an empty file", edit: write("notes.yaml", ""), problem: "" },
  { title: "an empty claims.yaml", edit: write("claims.yaml", ""), problem: "" },
  { title: "an empty story.yaml", edit: write("story.yaml", ""), problem: "" },
  { title: "an empty in-short", edit: write("sections/in-short.md", ""), problem: "" },
  { title: "a mapping where a list belongs", edit: write("countries.yaml", "NOR: Norway\n"), problem: "" },
  { title: "a list that is not there", edit: change("claims.yaml", "claims:\n", "claim:\n"), problem: "" },
  {
    title: "a text that begins with a star",
    edit: change("notes.yaml", "title: Whose condition it is", "title: *Whose* condition it is"),
    problem: "",
  },
  {
    title: "an apostrophe within single quotation marks",
    edit: change("notes.yaml", "title: Whose condition it is", "title: 'The board's condition'"),
    problem: "",
  },
  {
    title: "a reserved character at the beginning of a text",
    edit: change("notes.yaml", "title: Whose condition it is", "title: @whose"),
    problem: "",
  },
  { title: "two documents", edit: append("notes.yaml", "---\n[]\n"), problem: "" },
];
