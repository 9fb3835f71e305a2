import { change } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

const body = "body: The council’s minutes name the paper too.";

/** Mistakes with what stands in a text, a date, an address or an id. */
export const valueMistakes: readonly Mistake[] = [
  { title: "an empty note", edit: change("notes.yaml", body, 'body: ""'), problem: "" },
  { title: "a note of spaces", edit: change("notes.yaml", body, 'body: "  "'), problem: "" },
  { title: "a note with its text forgotten", edit: change("notes.yaml", body, "body:"), problem: "" },
  {
    title: "an empty quotation",
    edit: change("notes.yaml", "exact: told the Border Courier", 'exact: ""'),
    problem: "",
  },
  {
    title: "a title of seven words",
    edit: change("notes.yaml", "title: Whose condition it is", "title: Who it is that asks for it"),
    problem: "",
  },
  { title: "a body of 61 words", edit: change("notes.yaml", body, `body: ${"word ".repeat(61)}`), problem: "" },
  {
    title: "a claim of 31 words",
    edit: change(
      "claims.yaml",
      "A ferry runs until the bridge is open; one council did not comment.",
      "word ".repeat(31).trim(),
    ),
    problem: "",
  },
  {
    title: "a script in a note",
    edit: change("notes.yaml", body, "body: The minutes <script>alert(1)</script> name it."),
    problem: "",
  },
  { title: "bold Markdown in a note", edit: change("notes.yaml", body, "body: The minutes **name** it."), problem: "" },
  {
    title: "a link in Markdown in a note",
    edit: change("notes.yaml", body, "body: The [minutes](https://elvby.example) name it."),
    problem: "",
  },
  {
    title: "an HTML entity in a title",
    edit: change("events.yaml", "title: The survey begins", "title: The survey &amp; the river"),
    problem: "",
  },
  { title: "code in a title", edit: change("story.yaml", "kicker: An example", "kicker: An `example`"), problem: "" },
  { title: "a thirteenth month", edit: change("events.yaml", "date: 2024-08", "date: 2025-13"), problem: "" },
  { title: "a 30th of February", edit: change("events.yaml", "date: 2024-08", "date: 2025-02-30"), problem: "" },
  {
    title: "a leap day in a common year",
    edit: change("events.yaml", "date: 2024-08", "date: 2025-02-29"),
    problem: "",
  },
  { title: "a date in words", edit: change("events.yaml", "date: 2026-21", "date: spring 2026"), problem: "" },
  { title: "a season that is none", edit: change("events.yaml", "date: 2026-21", "date: 2026-25"), problem: "" },
  {
    title: "a bad date in the front matter",
    edit: change("article.md", "published: 2026-03-03", "published: 3 March 2026"),
    problem: "",
  },
  {
    title: "a bad date in a part of an entry",
    edit: change("countries.yaml", "asOf: 2026-06-30", "asOf: today"),
    problem: "",
  },
  {
    title: "an address without a scheme",
    edit: change("references.yaml", "url: https://elvby.example/minutes", "url: elvby.example/minutes"),
    problem: "",
  },
  {
    title: "an address that runs a script",
    edit: change("references.yaml", "url: https://elvby.example/minutes", "url: javascript:alert(1)"),
    problem: "",
  },
  {
    title: "an address with a space",
    edit: change("references.yaml", "url: https://elvby.example/minutes", "url: https://elvby.example/the minutes"),
    problem: "",
  },
  {
    title: "an address without a host",
    edit: change("article.md", "url: https://courier.example/bridge", "url: https://"),
    problem: "",
  },
  { title: "a country that is none", edit: change("countries.yaml", "id: NOR", "id: NRW"), problem: "" },
  { title: "a country of two letters", edit: change("countries.yaml", "id: SWE", "id: SE"), problem: "" },
  {
    title: "a country in lower case where a precondition names it",
    edit: change("preconditions.yaml", "setBy: [SWE]", "setBy: [swe]"),
    problem: "",
  },
  { title: "an id with capitals and spaces", edit: change("events.yaml", "id: flood", "id: The flood"), problem: "" },
  {
    title: "an id with an underscore where it is used",
    edit: change("events.yaml", "node: survey-done", "node: survey_done"),
    problem: "",
  },
  {
    title: "a version's id with a capital",
    edit: change("versions.yaml", "      agency: The", "      Agency: The"),
    problem: "",
  },
];
