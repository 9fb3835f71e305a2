import { append, change } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

const fact = (rest: string) =>
  append("facts.yaml", `\n- id: ferry-runs\n  says: The ferry runs until the bridge is open.\n${rest}`);
const bears = "  bears: [{ claim: ferry-until-then, how: adds }]\n";
const survey = (to: string) => change("events.yaml", "  facts: [survey-begun]\n", to);

const excerpt = (cited: string) => change("facts.yaml", "{ ref: council-minutes, place: item 4 }", cited);

/** Mistakes with facts, and with what tells them. */
export const factMistakes: readonly Mistake[] = [
  {
    title: "a fact that is told nowhere",
    edit: fact("  references: [water-board]\n"),
    problem: "facts.yaml:18:7 used-fact",
  },
  { title: "a fact that cites nothing", edit: fact(bears), problem: "facts.yaml:18:3 statement-footing" },
  {
    title: "a fact that only a digest has",
    edit: fact(`  references: [news-digest]\n${bears}`),
    problem: "facts.yaml:20:15 weak-reference-alone",
  },
  {
    title: "a fact that has itself from the article",
    edit: fact(`  claims: [ferry-until-then]\n  references: [water-board]\n${bears}`),
    problem: "facts.yaml:20:3 known-keys",
  },
  {
    title: "a second fact of one name",
    edit: append("facts.yaml", `\n- id: costs-open\n  says: So it is.\n  references: [water-board]\n${bears}`),
    problem: "facts.yaml:18:7 unique-ids",
  },
  {
    title: "a fact that bears on no claim of the article",
    edit: change("facts.yaml", "claim: survey-first", "claim: survey-frist"),
    problem: "facts.yaml:9:16 known-id",
  },
  {
    title: "a fact that bears on a claim in no known way",
    edit: change("facts.yaml", "how: follows", "how: proves"),
    problem: "facts.yaml:9:35 value-choice",
  },
  {
    title: "what became of a claim dated before the article",
    edit: change("facts.yaml", "how: adds", "how: follows"),
    problem: "facts.yaml:16:37 outcome-later",
  },
  {
    title: "a fact of a day after we last worked on the notes",
    edit: change("facts.yaml", "date: 2026-03-02", "date: 2026-12-02"),
    problem: "facts.yaml:13:9 date-bounds",
  },
  {
    title: "a fact known up to a day after we last worked on the notes",
    edit: change(
      "facts.yaml",
      "  date: 2026-03-02\n  references: [{ ref: council-minutes, place: item 4 }]\n",
      "  asOf: 2026-12\n  references: [council-minutes, news-digest]\n",
    ),
    problem: "facts.yaml:13:9 date-bounds",
  },
  {
    title: "a fact known later than its pages reach",
    edit: change("facts.yaml", "  date: 2026-03-02\n", "  asOf: 2026-06\n"),
    problem: "facts.yaml:13:9 as-of-evidence",
  },
  {
    title: "a fact that something was not found, without the newest page",
    edit: change("facts.yaml", "says: The minutes leave open who pays what.", "says: No agreement was found."),
    problem: "facts.yaml:12:9 absence-dated",
  },
  {
    title: "a misspelt fact",
    edit: survey("  facts: [survey-begum]\n"),
    problem: "events.yaml:12:11 known-id",
  },
  {
    title: "an event that neither a text nor a fact tells",
    edit: survey("  references: [water-board]\n"),
    problem: "events.yaml:9:3 required-key",
  },
  {
    title: "works beside the facts that tell an event",
    edit: survey("  facts: [survey-begun]\n  references: [water-board]\n"),
    problem: "events.yaml:13:15 told-once",
  },
  {
    title: "an absence beside the facts that tell an event",
    edit: survey("  facts: [survey-begun]\n  newest: water-board\n"),
    problem: "events.yaml:13:11 told-once",
  },
  {
    title: "a date beside the fact that has it",
    edit: survey("  facts: [costs-open]\n"),
    problem: "events.yaml:10:9 told-once",
  },
  {
    title: "an event of no date",
    edit: change("events.yaml", "  date: 2026-21\n", ""),
    problem: "events.yaml:9:3 required-key",
  },
  {
    title: "claims and facts without whose statement it is",
    edit: change("notes.yaml", "  references: [water-board]\n  basis: comparison\n", "  facts: [survey-begun]\n"),
    problem: "notes.yaml:16:3 basis-given",
  },
  {
    title: "a link to a fact that the page tells nowhere",
    edit: change("sections/since.md", "(event:survey-begins)", "(fact:costs-open)"),
    problem: "sections/since.md:3:5 section-link",
  },
  {
    title: "a link to a misspelt fact",
    edit: change("sections/since.md", "(event:survey-begins)", "(fact:survey-begum)"),
    problem: "sections/since.md:3:5 known-id",
  },
  {
    title: "a work cited with nothing of it",
    edit: excerpt("{ ref: council-minutes }"),
    problem: "facts.yaml:14:16 required-key",
  },
  {
    title: "a misspelt work with an excerpt",
    edit: excerpt("{ ref: council-minuts, place: item 4 }"),
    problem: "facts.yaml:14:23 known-id",
  },
  {
    title: "a misspelt key of a work with an excerpt",
    edit: excerpt("{ ref: council-minutes, exerpt: Vem betalar }"),
    problem: "facts.yaml:14:40 known-keys",
  },
  {
    title: "a work that is neither an id nor an excerpt",
    edit: excerpt("[council-minutes]"),
    problem: "facts.yaml:14:16 value-type",
  },
  {
    title: "an excerpt of more than 25 words",
    edit: excerpt(`{ ref: council-minutes, excerpt: ${"ord ".repeat(26)} }`),
    problem: "facts.yaml:14:49 word-limit",
  },
  {
    title: "a translation into the language of the work",
    edit: excerpt("{ ref: news-digest, translation: Who pays is open }, council-minutes"),
    problem: "facts.yaml:14:49 excerpt-language",
  },
  {
    title: "an excerpt for a second time",
    edit: change(
      "claims.yaml",
      "references: [water-board]",
      "references: [{ ref: water-board, excerpt: Undersökningen av älven har börjat i vår }]",
    ),
    problem: "facts.yaml:4:7 excerpt-once",
  },
];
