import { append, change } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

const minutes = "references: [council-minutes]";

const edge = (from: string, to: string): string => `
  - id: back-again
    from: ${from}
    to: ${to}
    kind: hinders
    attribution: two officials say
    statement: It leads back to the beginning.
    claims: [bridge-rebuilt]
`;

const lonely = `
  - id: weather-holds
    label: The weather holds
    now: { status: reported, text: It held., references: [council-minutes] }

`;

/** Mistakes with what a statement stands on, and with the order of things. */
export const statementMistakes: readonly Mistake[] = [
  {
    title: "a sentence without a claim",
    edit: change("claims.yaml", "council did not comment. A ferry", "A ferry"),
    problem: "article.md:15:1 sentence-claimed",
  },
  {
    title: "a sentence within a paragraph without a claim",
    edit: change("claims.yaml", "a survey of the river must come first }", "Mayor Ida Berg }"),
    problem: "article.md:13:72 sentence-claimed",
  },
  {
    title: "a headline without a claim",
    edit: change("claims.yaml", "Two border towns agree to rebuild their bridge }", "Monday }"),
    problem: "article.md:2:1 sentence-claimed",
  },
  {
    title: "a note that cites nothing",
    edit: change("notes.yaml", `  ${minutes}\n`, ""),
    problem: "notes.yaml:9:3 statement-footing",
  },
  {
    title: "a note with an empty list of references",
    edit: change("notes.yaml", minutes, "references: []"),
    problem: "notes.yaml:9:3 statement-footing",
  },
  {
    title: "an edge that cites nothing",
    edit: change("dependency.yaml", "say.\n    references: [council-minutes]\n", "say.\n"),
    problem: "dependency.yaml:21:5 statement-footing",
  },
  {
    title: "an event that cites nothing",
    edit: change("events.yaml", "  facts: [survey-begun]\n", "  text: It began.\n"),
    problem: "events.yaml:9:3 statement-footing",
  },
  {
    title: "what a country is told of that cites nothing",
    edit: change(
      "countries.yaml",
      "        text: It shares the river.\n        claims: [bridge-rebuilt]\n",
      "        text: It shares the river.\n",
    ),
    problem: "countries.yaml:22:9 statement-footing",
  },
  {
    title: "a status that cites nothing",
    edit: change(
      "preconditions.yaml",
      "    text: It had not begun.\n    claims: [survey-first]\n",
      "    text: It had not begun.\n",
    ),
    problem: "preconditions.yaml:11:5 statement-footing",
  },
  {
    title: "a weak reference alone",
    edit: change("notes.yaml", minutes, "references: [news-digest]"),
    problem: "notes.yaml:14:15 weak-reference-alone",
  },
  {
    title: "a mirror alone under an event",
    edit: change("events.yaml", "[council-minutes, minutes-mirror]", "[minutes-mirror]"),
    problem: "events.yaml:6:15 weak-reference-alone",
  },
  {
    title: "a circle of three conditions",
    edit: append("dependency.yaml", edge("bridge-open", "survey-done")),
    problem: "dependency.yaml:38:11 acyclic-dependency",
  },
  {
    title: "a circle of two conditions",
    edit: append("dependency.yaml", edge("costs-shared", "survey-done")),
    problem: "dependency.yaml:38:11 acyclic-dependency",
  },
  {
    title: "a condition that depends on itself",
    edit: append("dependency.yaml", edge("bridge-open", "bridge-open")),
    problem: "dependency.yaml:38:11 acyclic-dependency",
  },
  {
    title: "a condition without an edge",
    edit: change("dependency.yaml", "edges:\n", `${lonely}edges:\n`),
    problem: "dependency.yaml:21:9 connected-node",
  },
];
