import { change, type Edit } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

const body = "body: The council’s minutes name the paper too.";

const authors = (written: string): Edit => change("article.md", "{ name: Ada Lind, kind: person }", written);

/** Mistakes with what stands in a text, a date, an address or an id. */
export const valueMistakes: readonly Mistake[] = [
  { title: "an empty note", edit: change("notes.yaml", body, 'body: ""'), problem: "notes.yaml:13:9 text-present" },
  {
    title: "a note of spaces",
    edit: change("notes.yaml", body, 'body: "  "'),
    problem: "notes.yaml:13:9 text-present",
  },
  {
    title: "a note with its text forgotten",
    edit: change("notes.yaml", body, "body:"),
    problem: "notes.yaml:13:8 value-type",
  },
  {
    title: "an empty quotation",
    edit: change("notes.yaml", "exact: told the Border Courier", 'exact: ""'),
    problem: "notes.yaml:11:21 text-present",
  },
  {
    title: "an author who is named twice",
    edit: authors("{ name: Ada Lind, kind: person }, { name: Ada Lind, kind: agency }"),
    problem: "article.md:9:53 author-name",
  },
  {
    title: "a family name that is no part of its name",
    edit: authors("{ name: Ada Lind, kind: person, family: Lindt }"),
    problem: "article.md:9:51 author-name",
  },
  {
    title: "a family name that is all of its name",
    edit: authors("{ name: Ada Lind, kind: person, family: Ada Lind }"),
    problem: "article.md:9:51 author-name",
  },
  {
    title: "the family name of an agency",
    edit: authors("{ name: Ada Lind, kind: agency, family: Lind }"),
    problem: "article.md:9:51 author-name",
  },
  {
    title: "a title of seven words",
    edit: change("notes.yaml", "title: Whose condition it is", "title: Who it is that asks for it"),
    problem: "notes.yaml:19:10 word-limit",
  },
  {
    title: "a title of eight words in Chinese, which has no spaces",
    edit: change("notes.yaml", "title: Whose condition it is", "title: 瑞典提出必须先勘测河流的条件"),
    problem: "notes.yaml:19:10 word-limit",
  },
  {
    title: "a body of 61 words",
    edit: change("notes.yaml", body, `body: ${"word ".repeat(61)}`),
    problem: "notes.yaml:13:9 word-limit",
  },
  {
    title: "a claim of 31 words",
    edit: change(
      "claims.yaml",
      "A ferry runs until the bridge is open; one council did not comment.",
      "word ".repeat(31).trim(),
    ),
    problem: "claims.yaml:55:16 word-limit",
  },
  {
    title: "a script in a note",
    edit: change("notes.yaml", body, "body: The minutes <script>alert(1)</script> name it."),
    problem: "notes.yaml:13:9 plain-text",
  },
  {
    title: "bold Markdown in a note",
    edit: change("notes.yaml", body, "body: The minutes **name** it."),
    problem: "notes.yaml:13:9 plain-text",
  },
  {
    title: "a link in Markdown in a note",
    edit: change("notes.yaml", body, "body: The [minutes](https://elvby.example) name it."),
    problem: "notes.yaml:13:9 plain-text",
  },
  {
    title: "an HTML entity in a title",
    edit: change("events.yaml", "title: The survey begins", "title: The survey &amp; the river"),
    problem: "events.yaml:11:10 plain-text",
  },
  {
    title: "code in a title",
    edit: change("story.yaml", "kicker: An example", "kicker: An `example`"),
    problem: "story.yaml:3:9 plain-text",
  },
  {
    title: "a thirteenth month",
    edit: change("events.yaml", "date: 2024-08", "date: 2025-13"),
    problem: "events.yaml:2:9 edtf-date",
  },
  {
    title: "a 30th of February",
    edit: change("events.yaml", "date: 2024-08", "date: 2025-02-30"),
    problem: "events.yaml:2:9 edtf-date",
  },
  {
    title: "a leap day in a common year",
    edit: change("events.yaml", "date: 2024-08", "date: 2025-02-29"),
    problem: "events.yaml:2:9 edtf-date",
  },
  {
    title: "a date in words",
    edit: change("events.yaml", "date: 2026-21", "date: spring 2026"),
    problem: "events.yaml:10:9 edtf-date",
  },
  {
    title: "a date of ours that is in doubt",
    edit: change("story.yaml", "annotated: 2026-07-01", "annotated: 2026-07~"),
    problem: "story.yaml:4:12 edtf-date",
  },
  {
    title: "a work that goes on appearing",
    edit: change("references.yaml", "published: 2026-05", "published: 2026-05/.."),
    problem: "references.yaml:13:14 edtf-date",
  },
  {
    title: "an event without a beginning and without an end",
    edit: change("events.yaml", "date: 2026-21", 'date: "../.."'),
    problem: "events.yaml:10:9 edtf-date",
  },
  {
    title: "a season that is none",
    edit: change("events.yaml", "date: 2026-21", "date: 2026-42"),
    problem: "events.yaml:10:9 edtf-date",
  },
  {
    title: "a bad date in the front matter",
    edit: change("article.md", "published: 2026-03-03", "published: 3 March 2026"),
    problem: "article.md:5:12 edtf-date",
  },
  {
    title: "a bad date in a part of an entry",
    edit: change("countries.yaml", "asOf: 2026-03-03", "asOf: today"),
    problem: "countries.yaml:43:15 edtf-date",
  },
  {
    title: "an address without a scheme",
    edit: change("references.yaml", "url: https://elvby.example/minutes", "url: elvby.example/minutes"),
    problem: "references.yaml:4:8 web-address",
  },
  {
    title: "an address that runs a script",
    edit: change("references.yaml", "url: https://elvby.example/minutes", "url: javascript:alert(1)"),
    problem: "references.yaml:4:8 web-address",
  },
  {
    title: "an address with a space",
    edit: change("references.yaml", "url: https://elvby.example/minutes", "url: https://elvby.example/the minutes"),
    problem: "references.yaml:4:8 web-address",
  },
  {
    title: "an address without a host",
    edit: change("article.md", "url: https://courier.example/bridge", "url: https://"),
    problem: "article.md:6:6 web-address",
  },
  {
    title: "a country that is none",
    edit: change("countries.yaml", "id: NOR", "id: NRW"),
    problem: "countries.yaml:15:9 country-code",
  },
  {
    title: "the code of a country in small letters",
    edit: change("countries.yaml", "id: NOR", "id: nor"),
    problem: "countries.yaml:15:9 country-code",
  },
  {
    title: "a place without a code whose name is no words joined by hyphens",
    edit: change("countries.yaml", "id: NOR", "id: North Sea"),
    problem: "countries.yaml:15:9 country-code",
  },
  {
    title: "a country of two letters",
    edit: change("countries.yaml", "id: SWE", "id: SE"),
    problem: "countries.yaml:30:9 country-code",
  },
  {
    title: "a country in lower case where a precondition names it",
    edit: change("preconditions.yaml", "setBy: [SWE]", "setBy: [swe]"),
    problem: "preconditions.yaml:4:11 country-code",
  },
  {
    title: "an id with capitals and spaces",
    edit: change("events.yaml", "id: flood", "id: The flood"),
    problem: "events.yaml:1:7 id-form",
  },
  {
    title: "an id with an underscore where it is used",
    edit: change("events.yaml", "node: survey-done", "node: survey_done"),
    problem: "events.yaml:13:9 id-form",
  },
  {
    title: "a version's id with a capital",
    edit: change("versions.yaml", "      agency: The", "      Agency: The"),
    problem: "versions.yaml:24:7 id-form",
  },
];
