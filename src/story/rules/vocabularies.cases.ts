import { append, change, write } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

const countries = "countries.yaml";
const asked = "- { id: asked, label: Asked for one }";

/** Statuses of the story's own, those that the example has. */
const ownStatuses =
  "statuses:\n" +
  ["unmet", "partly-met", "not-found"].map((id) => `  - { id: ${id}, label: It is ${id}, as: ${id} }\n`).join("");

/** Mistakes with the words that a story names itself: roles, columns and statuses. */
export const vocabularyMistakes: readonly Mistake[] = [
  {
    title: "a role that no country plays",
    edit: change(countries, "roles:\n", "roles:\n  - { id: onlooker, label: Looks on, tone: plain }\n"),
    problem: "countries.yaml:2:11 used-vocabulary",
  },
  {
    title: "a column in which nothing is said of any country",
    edit: change(countries, "columns:\n", "columns:\n  - { id: ferry, label: Ferry }\n"),
    problem: "countries.yaml:6:11 used-vocabulary",
  },
  {
    title: "a status that no country has",
    edit: change(countries, asked, `${asked}\n      - { id: refused, label: Refused }`),
    problem: "countries.yaml:12:15 used-vocabulary",
  },
  {
    title: "a note of a kind that there is not",
    edit: change("notes.yaml", "kind: background", "kind: rumour"),
    problem: "notes.yaml:26:9 value-choice",
  },
  {
    title: "a role given twice",
    edit: change(countries, "roles:\n", "roles:\n  - { id: asking, label: Asks, tone: plain }\n"),
    problem: "countries.yaml:3:11 unique-ids",
  },
  {
    title: "a column given twice",
    edit: change(countries, "columns:\n", "columns:\n  - { id: river, label: River }\n"),
    problem: "countries.yaml:7:9 unique-ids",
  },
  {
    title: "a status given twice",
    edit: change(countries, asked, `${asked}\n      - { id: asked, label: Asked again }`),
    problem: "countries.yaml:12:15 unique-ids",
  },
  {
    title: "a look that no map has",
    edit: change(countries, "tone: level", "tone: purple"),
    problem: "countries.yaml:3:53 value-choice",
  },
  {
    title: "borders from a viewpoint that no atlas has",
    edit: change(countries, "roles:\n", "borders: natural\nroles:\n"),
    problem: "countries.yaml:1:10 value-choice",
  },
  {
    title: "a shape that no atlas has",
    edit: change(countries, "    role: building\n", "    role: building\n    shape: [NOR, GIB]\n"),
    problem: "countries.yaml:18:18 shape-known",
  },
  {
    title: "a misspelt column",
    edit: change(
      countries,
      "      river:\n        text: It shares the river.\n",
      "      rivr:\n        text: It shares it.\n",
    ),
    problem: "countries.yaml:21:7 known-id",
  },
  {
    title: "a column with statuses, and none for a country",
    edit: change(countries, "        status: asked\n", ""),
    problem: "countries.yaml:41:9 required-key",
  },
  {
    title: "a status in a column that has none",
    edit: change(countries, "        since:", "        status: asked\n        since:"),
    problem: "countries.yaml:38:17 known-keys",
  },
  {
    title: "a date up to which something holds in a column without statuses",
    edit: change(countries, "        since:", "        asOf: 2026-03-03\n        since:"),
    problem: "countries.yaml:38:15 known-keys",
  },
  {
    title: "no column any more, with cells left in it",
    edit: change(countries, "  - id: river\n    label: Share in the river\n", ""),
    problem: "countries.yaml:19:7 known-id",
  },
  {
    title: "a role that is none of the plain ones, in a story without roles",
    edit: write(
      countries,
      "columns: [{ id: rain, label: Rain, statuses: [{ id: wet, label: Wet }] }]\n" +
        "countries:\n  - { id: NOR, name: Norway, role: named, part: It builds., names: [Norway] }\n" +
        "  - id: SWE\n    name: Sweden\n    role: centre\n    part: It asks.\n    names: [Sweden]\n" +
        "    cells: { rain: { status: wet, text: It rained., claims: [survey-first] } }\n",
    ),
    problem: "countries.yaml:6:11 known-id",
  },
  {
    title: "what belongs into cells beside them",
    edit: append(countries, "    river: { text: It shares the river., claims: [bridge-rebuilt] }\n"),
    problem: "countries.yaml:45:5 known-keys",
  },
  {
    title: "a status of the story’s own that nothing has",
    edit: append("story.yaml", `${ownStatuses}  - { id: dropped, label: Dropped, as: unmet }\n`),
    problem: "story.yaml:25:11 used-vocabulary",
  },
  {
    title: "a status of every story in one that names its own",
    edit: append("story.yaml", ownStatuses.replace(/.*id: not-found.*\n/u, "")),
    problem: "preconditions.yaml:33:13 known-id",
  },
  {
    title: "a status that no precondition can have",
    edit: append("story.yaml", ownStatuses.replace("as: partly-met", "as: reported")),
    problem: "preconditions.yaml:15:13 value-choice",
  },
];
