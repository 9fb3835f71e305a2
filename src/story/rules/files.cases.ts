import { append, change, remove, write } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

/** Mistakes with files as such, and with YAML before anything in it is looked at. */
export const fileMistakes: readonly Mistake[] = [
  { title: "no story.yaml", edit: remove("story.yaml"), problem: "story.yaml:1:1 file-present" },
  { title: "no article", edit: remove("article.md"), problem: "article.md:1:1 file-present" },
  { title: "no claims", edit: remove("claims.yaml"), problem: "claims.yaml:1:1 file-present" },
  { title: "no section", edit: remove("sections/since.md"), problem: "sections/since.md:1:1 file-present" },
  {
    title: "no section, where a reference is cited there alone",
    edit: remove("sections/dependency.md"),
    problem: "sections/dependency.md:1:1 file-present",
  },
  { title: "a stray file", edit: write("notes-old.yaml", "[]\n"), problem: "notes-old.yaml:1:1 file-known" },
  {
    title: "a stray section",
    edit: write("sections/summary.md", "# Summary\n"),
    problem: "sections/summary.md:1:1 file-known",
  },
  {
    title: "a tab for indentation",
    edit: change("events.yaml", "  date: 2024-08", "\tdate: 2024-08"),
    problem: "events.yaml:2:1 yaml-syntax",
  },
  {
    title: "a colon in a text without quotation marks",
    edit: change("notes.yaml", "title: Whose condition it is", "title: The condition: whose is it"),
    problem: "notes.yaml:19:10 yaml-syntax",
  },
  {
    title: "a quotation mark that is not closed",
    edit: change("notes.yaml", "title: Whose condition it is", 'title: "Whose condition it is'),
    problem: "notes.yaml:19:10 yaml-syntax",
  },
  {
    title: "broken YAML in the front matter",
    edit: change("article.md", "headline: Two border", "headline: Two: border"),
    problem: "article.md:2:11 yaml-syntax",
  },
  {
    title: "a key given twice",
    edit: change("claims.yaml", "    told: An engineer.\n", "    told: An engineer.\n    told: A second engineer.\n"),
    problem: "claims.yaml:19:5 unique-keys",
  },
  {
    title: "a list given twice",
    edit: change("claims.yaml", "claims:\n", "voices: []\nclaims:\n"),
    problem: "claims.yaml:26:1 unique-keys",
  },
  { title: "an empty file", edit: write("notes.yaml", ""), problem: "notes.yaml:1:1 value-type" },
  { title: "an empty claims.yaml", edit: write("claims.yaml", ""), problem: "claims.yaml:1:1 value-type" },
  { title: "an empty story.yaml", edit: write("story.yaml", ""), problem: "story.yaml:1:1 value-type" },
  {
    title: "an empty in-short",
    edit: write("sections/in-short.md", ""),
    problem: "sections/in-short.md:1:1 in-short-form",
  },
  {
    title: "a mapping where a list belongs",
    edit: write("notes.yaml", "NOR: Norway\n"),
    problem: "notes.yaml:1:1 value-type",
  },
  {
    title: "a list that is not there",
    edit: change("claims.yaml", "claims:\n", "claim:\n"),
    problem: "claims.yaml:26:1 known-keys",
  },
  {
    title: "a text that begins with a star",
    edit: change("notes.yaml", "title: Whose condition it is", "title: *Whose* condition it is"),
    problem: "notes.yaml:19:18 yaml-syntax",
  },
  {
    title: "a word that YAML takes for the name of a value",
    edit: change("notes.yaml", "title: Whose condition it is", "title: *whose"),
    problem: "notes.yaml:19:10 yaml-syntax",
  },
  {
    title: "a tab after spaces",
    edit: change("claims.yaml", "      prefix: “", "    \tprefix: “"),
    problem: "claims.yaml:44:5 yaml-syntax",
  },
  {
    title: "an apostrophe within single quotation marks",
    edit: change("notes.yaml", "title: Whose condition it is", "title: 'The board's condition'"),
    problem: "notes.yaml:19:21 yaml-syntax",
  },
  {
    title: "a reserved character at the beginning of a text",
    edit: change("notes.yaml", "title: Whose condition it is", "title: @whose"),
    problem: "notes.yaml:19:10 yaml-syntax",
  },
  { title: "two documents", edit: append("notes.yaml", "---\n[]\n"), problem: "notes.yaml:27:1 yaml-syntax" },
];
