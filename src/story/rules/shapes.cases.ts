import { change } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

/** Mistakes with keys, and with values of the wrong kind. */
export const shapeMistakes: readonly Mistake[] = [
  { title: "a misspelt key in story.yaml", edit: change("story.yaml", "kicker:", "kiker:"), problem: "" },
  { title: "an unknown key added", edit: change("story.yaml", "kicker:", "mood: calm\nkicker:"), problem: "" },
  {
    title: "an unknown key at the top of a file",
    edit: change("versions.yaml", "versions:\n", "author: Ada\nversions:\n"),
    problem: "",
  },
  {
    title: "a misspelt key at the top of a file",
    edit: change("versions.yaml", "changes:\n", "chages:\n"),
    problem: "",
  },
  {
    title: "an unknown key in an entry",
    edit: change("notes.yaml", "  title: Whose condition it is\n", "  title: Whose condition it is\n  colour: red\n"),
    problem: "",
  },
  {
    title: "an unknown key in a passage",
    edit: change("claims.yaml", "      prefix: “", "      before: “"),
    problem: "",
  },
  {
    title: "an unknown key in the front matter",
    edit: change("article.md", "rights:", "mood: calm\nrights:"),
    problem: "",
  },
  { title: "a missing key in an entry", edit: change("claims.yaml", "    told: An engineer.\n", ""), problem: "" },
  { title: "a missing key in story.yaml", edit: change("story.yaml", "kicker: An example\n", ""), problem: "" },
  {
    title: "a missing key in a part of an entry",
    edit: change("preconditions.yaml", "    asOf: 2026-03-03\n", ""),
    problem: "",
  },
  {
    title: "a passage without words",
    edit: change("notes.yaml", "  passage: { exact: told the Border Courier }\n", ""),
    problem: "",
  },
  {
    title: "a missing id",
    edit: change("events.yaml", "- id: flood\n  date: 2024-08", "- date: 2024-08"),
    problem: "",
  },
  {
    title: "a year without quotation marks",
    edit: change("countries.yaml", 'since: "1961"', "since: 1961"),
    problem: "",
  },
  { title: "a number in words", edit: change("claims.yaml", "count: 2", "count: two"), problem: "" },
  { title: "a count of nobody", edit: change("claims.yaml", "count: 2", "count: 0"), problem: "" },
  {
    title: "a text where a list belongs",
    edit: change("claims.yaml", "references: [water-board]", "references: water-board"),
    problem: "",
  },
  {
    title: "nobody who can meet a precondition",
    edit: change("preconditions.yaml", "metBy: [NOR, SWE]\n  metByText: Both", "metBy: []\n  metByText: Both"),
    problem: "",
  },
  { title: "a yes where true belongs", edit: change("references.yaml", "weak: true", "weak: yes"), problem: "" },
  { title: "a misspelt lens", edit: change("notes.yaml", "lens: preconditions", "lens: precondition"), problem: "" },
  {
    title: "a misspelt standing of a voice",
    edit: change("claims.yaml", "standing: named", "standing: name"),
    problem: "",
  },
  {
    title: "a misspelt standing of a country",
    edit: change("countries.yaml", "status: declared", "status: declred"),
    problem: "",
  },
  { title: "a misspelt role", edit: change("countries.yaml", "role: party", "role: partner"), problem: "" },
  {
    title: "a misspelt status of a precondition",
    edit: change("preconditions.yaml", "status: partly-met", "status: half-met"),
    problem: "",
  },
  {
    title: "a misspelt status of a condition",
    edit: change("dependency.yaml", "status: unmet", "status: not-met"),
    problem: "",
  },
  { title: "a misspelt kind of edge", edit: change("dependency.yaml", "kind: enables", "kind: enable"), problem: "" },
  {
    title: "a misspelt direction of a change",
    edit: change("versions.yaml", "direction: strengthened", "direction: stronger"),
    problem: "",
  },
  { title: "a misspelt descent", edit: change("versions.yaml", "descent: inferred", "descent: guessed"), problem: "" },
  {
    title: "a misspelt origin of a title",
    edit: change("references.yaml", "titleFrom: translation", "titleFrom: translated"),
    problem: "",
  },
];
