import { change } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

const note = (body: string, footing: string) =>
  change(
    "notes.yaml",
    "  body: The council’s minutes name the paper too.\n  references: [council-minutes]\n",
    `  body: ${body}\n${footing}`,
  );
const standing = (rest: string) =>
  change(
    "countries.yaml",
    "        text: It asks for a survey, one engineer said.\n        asOf: 2026-03-03\n        claims: [survey-first]\n",
    rest,
  );

/**
 * Mistakes with whose statement it is, and with up to when it holds. Those in quotation marks stood on the page of the
 * first story once.
 */
export const basisMistakes: readonly Mistake[] = [
  {
    title: "“From the article and Arab News” under what only Arab News can know",
    edit: note(
      "In January 2026 officials accepted about 70,000.",
      "  claims: [bridge-rebuilt]\n  references: [council-minutes]\n",
    ),
    problem: "notes.yaml:9:3 basis-given",
  },
  {
    title: "the article's own statement without a claim",
    edit: note("It is so.", "  references: [council-minutes]\n  basis: article\n"),
    problem: "notes.yaml:15:10 basis-given",
  },
  {
    title: "a report without a page",
    edit: note("It is so.", "  claims: [bridge-rebuilt]\n  basis: references\n"),
    problem: "notes.yaml:15:10 basis-given",
  },
  {
    title: "a comparison of one text",
    edit: note("It is so.", "  references: [council-minutes]\n  basis: comparison\n"),
    problem: "notes.yaml:15:10 basis-given",
  },
  {
    title: "the article's own statement of what was not found",
    edit: note("It is so.", "  claims: [bridge-rebuilt]\n  basis: article\n  newest: water-board\n"),
    problem: "notes.yaml:15:10 basis-given",
  },
  {
    title: "“No change was found”, reported by The Jerusalem Post",
    edit: note("No change was found.", "  references: [council-minutes]\n"),
    problem: "notes.yaml:13:9 absence-dated",
  },
  {
    title: "“Accession was not found”, from the article",
    edit: standing("        text: Accession was not found.\n        claims: [survey-first]\n"),
    problem: "countries.yaml:42:15 absence-dated",
  },
  {
    title: "“It was not reported as a member (June 2026)”, from a page that is no search",
    edit: standing("        text: It was not reported as a member.\n        references: [council-minutes]\n"),
    problem: "countries.yaml:42:15 absence-dated",
  },
  {
    title: "nothing found up to a page without a date",
    edit: standing("        text: Accession was not found.\n        newest: ferry-timetable\n        asOf: 2026-06\n"),
    problem: "countries.yaml:43:17 absence-dated",
  },
  {
    title: "a misspelt page up to which nothing was found",
    edit: standing("        text: Accession was not found.\n        newest: water-bord\n        asOf: 2026-06\n"),
    problem: "countries.yaml:43:17 known-id",
  },
  {
    title: "“June 2026” on a page of January",
    edit: standing("        text: It asks.\n        references: [council-minutes]\n        asOf: 2026-06\n"),
    problem: "countries.yaml:44:15 as-of-evidence",
  },
  {
    title: "“June 2026” on the article, of August",
    edit: change("countries.yaml", "asOf: 2026-03-03", "asOf: 2026-06-30"),
    problem: "countries.yaml:43:15 as-of-evidence",
  },
  {
    title: "a standing that nothing dates",
    edit: standing("        text: It asks.\n        references: [ferry-timetable]\n"),
    problem: "countries.yaml:41:9 as-of-evidence",
  },
  {
    title: "“is required for”, as if it were a fact",
    edit: change("dependency.yaml", "    attribution: the minutes say\n", ""),
    problem: "dependency.yaml:24:11 edge-attributed",
  },
  {
    title: "“makes easier”, which no source says",
    edit: change("dependency.yaml", "    basis: inference\n", ""),
    problem: "dependency.yaml:32:11 edge-attributed",
  },
  {
    title: "an inference that somebody is said to have drawn",
    edit: change("dependency.yaml", "    kind: enables\n", "    kind: enables\n    attribution: two officials say\n"),
    problem: "dependency.yaml:33:18 edge-attributed",
  },
  {
    title: "a condition told of twice",
    edit: change(
      "dependency.yaml",
      "    precondition: costs-shared\n",
      "    precondition: costs-shared\n    now: { status: reported, text: So it is., references: [council-minutes] }\n",
    ),
    problem: "dependency.yaml:9:10 known-keys",
  },
  {
    title: "a condition of which nothing is told",
    edit: change("dependency.yaml", "    precondition: costs-shared\n", ""),
    problem: "dependency.yaml:6:5 required-key",
  },
];
