import { change } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

/** Mistakes with keys, and with values of the wrong kind. */
export const shapeMistakes: readonly Mistake[] = [
  {
    title: "a misspelt key in story.yaml",
    edit: change("story.yaml", "kicker:", "kiker:"),
    problem: "story.yaml:3:1 known-keys",
  },
  {
    title: "an unknown key added",
    edit: change("story.yaml", "kicker:", "mood: calm\nkicker:"),
    problem: "story.yaml:3:1 known-keys",
  },
  {
    title: "an unknown key at the top of a file",
    edit: change("versions.yaml", "versions:\n", "author: Ada\nversions:\n"),
    problem: "versions.yaml:1:1 known-keys",
  },
  {
    title: "a misspelt key at the top of a file",
    edit: change("versions.yaml", "changes:\n", "chages:\n"),
    problem: "versions.yaml:19:1 known-keys",
  },
  {
    title: "an unknown key in an entry",
    edit: change("notes.yaml", "  title: Whose condition it is\n", "  title: Whose condition it is\n  colour: red\n"),
    problem: "notes.yaml:20:3 known-keys",
  },
  {
    title: "an unknown key in a passage",
    edit: change("claims.yaml", "      prefix: “", "      before: “"),
    problem: "claims.yaml:44:7 known-keys",
  },
  {
    title: "an unknown key in the front matter",
    edit: change("article.md", "rights:", "mood: calm\nrights:"),
    problem: "article.md:8:1 known-keys",
  },
  {
    title: "a missing key in an entry",
    edit: change("claims.yaml", "    told: An engineer.\n", ""),
    problem: "claims.yaml:14:5 required-key",
  },
  {
    title: "a missing key in story.yaml",
    edit: change("story.yaml", "kicker: An example\n", ""),
    problem: "story.yaml:1:1 required-key",
  },
  {
    title: "a missing key in a part of an entry",
    edit: change("preconditions.yaml", "    text: It had not begun.\n", ""),
    problem: "preconditions.yaml:11:5 required-key",
  },
  {
    title: "a passage without words",
    edit: change("notes.yaml", "  passage: { exact: told the Border Courier }\n", ""),
    problem: "notes.yaml:9:3 required-key",
  },
  {
    title: "a missing id",
    edit: change("events.yaml", "- id: flood\n  date: 2024-08", "- date: 2024-08"),
    problem: "events.yaml:1:3 required-key",
  },
  {
    title: "a year without quotation marks",
    edit: change("countries.yaml", 'since: "1961"', "since: 1961"),
    problem: "countries.yaml:38:16 value-type",
  },
  {
    title: "a number in words",
    edit: change("claims.yaml", "count: 2", "count: two"),
    problem: "claims.yaml:5:12 value-type",
  },
  {
    title: "a count of nobody",
    edit: change("claims.yaml", "count: 2", "count: 0"),
    problem: "claims.yaml:5:12 value-type",
  },
  {
    title: "a text where a list belongs",
    edit: change("claims.yaml", "references: [water-board]", "references: water-board"),
    problem: "claims.yaml:19:17 value-type",
  },
  {
    title: "a misspelt form of a reference",
    edit: change("references.yaml", "form: digest", "form: digests"),
    problem: "references.yaml:20:9 value-choice",
  },
  {
    title: "a copy that does not say of whose text",
    edit: change("references.yaml", "  of: The ferry\n", ""),
    problem: "references.yaml:32:3 required-key",
  },
  {
    title: "whose text it is, of a report of the publisher's own",
    edit: change("references.yaml", "  form: copy\n", ""),
    problem: "references.yaml:37:7 known-keys",
  },
  {
    title: "a misspelt lens",
    edit: change("notes.yaml", "lens: preconditions", "lens: precondition"),
    problem: "notes.yaml:17:9 known-id",
  },
  {
    title: "a misspelt standing of a voice",
    edit: change("claims.yaml", "standing: named", "standing: name"),
    problem: "claims.yaml:11:15 value-choice",
  },
  {
    title: "a misspelt standing of a country",
    edit: change("countries.yaml", "status: asked", "status: askd"),
    problem: "countries.yaml:41:17 known-id",
  },
  {
    title: "a misspelt role",
    edit: change("countries.yaml", "role: building", "role: bilding"),
    problem: "countries.yaml:17:11 known-id",
  },
  {
    title: "a misspelt status of a precondition",
    edit: change("preconditions.yaml", "status: partly-met", "status: half-met"),
    problem: "preconditions.yaml:15:13 value-choice",
  },
  {
    title: "a misspelt status of a condition",
    edit: change("dependency.yaml", "status: not-found", "status: not-met"),
    problem: "dependency.yaml:13:15 value-choice",
  },
  {
    title: "a misspelt kind of edge",
    edit: change("dependency.yaml", "kind: enables", "kind: enable"),
    problem: "dependency.yaml:32:11 value-choice",
  },
  {
    title: "a misspelt direction of a change",
    edit: change("versions.yaml", "direction: strengthened", "direction: stronger"),
    problem: "versions.yaml:22:16 value-choice",
  },
  {
    title: "a misspelt descent",
    edit: change("versions.yaml", "descent: inferred", "descent: guessed"),
    problem: "versions.yaml:16:14 value-choice",
  },
  {
    title: "a misspelt origin of a title",
    edit: change("references.yaml", "titleFrom: translation", "titleFrom: translated"),
    problem: "references.yaml:11:14 value-choice",
  },
];
