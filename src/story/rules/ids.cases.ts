import { append, change } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

/** Mistakes with what one file says of another: ids, names, and things nobody uses. */
export const idMistakes: readonly Mistake[] = [
  {
    title: "a misspelt claim in a note",
    edit: change("notes.yaml", "claims: [bridge-rebuilt]", "claims: [bridge-rebuild]"),
    problem: "notes.yaml:6:12 known-id",
  },
  {
    title: "a claim that is nowhere",
    edit: change("notes.yaml", "claims: [bridge-rebuilt]", "claims: [tunnel-dug]"),
    problem: "notes.yaml:6:12 known-id",
  },
  {
    title: "a misspelt reference",
    edit: change("notes.yaml", "references: [council-minutes]", "references: [council-minute]"),
    problem: "notes.yaml:14:16 known-id",
  },
  {
    title: "a misspelt reference of a voice",
    edit: change("claims.yaml", "references: [water-board]", "references: [waterboard]"),
    problem: "claims.yaml:19:18 known-id",
  },
  {
    title: "a misspelt reference that nothing else cites",
    edit: change("preconditions.yaml", "news-digest", "news-digst"),
    problem: "preconditions.yaml:17:31 known-id",
  },
  {
    title: "a misspelt reference of a version",
    edit: change("versions.yaml", "references: [council-minutes]", "references: [council-minuts]"),
    problem: "versions.yaml:9:18 known-id",
  },
  {
    title: "a misspelt voice",
    edit: change("claims.yaml", "voices: [ida-berg]", "voices: [ida-burg]"),
    problem: "claims.yaml:45:14 known-id",
  },
  {
    title: "an id in capitals where a voice is named",
    edit: change("claims.yaml", "voices: [ida-berg]", "voices: [Ida Berg]"),
    problem: "claims.yaml:45:14 id-form",
  },
  {
    title: "a misspelt country",
    edit: change("preconditions.yaml", "setBy: [SWE]", "setBy: [SWZ]"),
    problem: "preconditions.yaml:4:11 known-id",
  },
  {
    title: "a country that the story does not have",
    edit: change("preconditions.yaml", "setBy: [SWE]", "setBy: [FIN]"),
    problem: "preconditions.yaml:4:11 known-id",
  },
  {
    title: "a misspelt precondition",
    edit: change("dependency.yaml", "precondition: costs-shared", "precondition: costs-share"),
    problem: "dependency.yaml:8:19 known-id",
  },
  {
    title: "a misspelt condition in an event",
    edit: change("events.yaml", "node: survey-done", "node: survey-don"),
    problem: "events.yaml:13:9 known-id",
  },
  {
    title: "an edge from a misspelt condition",
    edit: change("dependency.yaml", "from: survey-done", "from: survey-dun"),
    problem: "dependency.yaml:22:11 known-id",
  },
  {
    title: "an edge to nowhere",
    edit: change("dependency.yaml", "to: bridge-open", "to: tunnel"),
    problem: "dependency.yaml:31:9 known-id",
  },
  {
    title: "a misspelt version it was made from",
    edit: change("versions.yaml", "from: agency", "from: agensy"),
    problem: "versions.yaml:15:11 known-id",
  },
  {
    title: "a misspelt version in a change",
    edit: change("versions.yaml", "      courier: The", "      curier: The"),
    problem: "versions.yaml:25:15 known-id",
  },
  {
    title: "a claim renamed where it is defined",
    edit: change("claims.yaml", "id: bridge-rebuilt", "id: bridge-rebuild"),
    problem: "facts.yaml:16:16 known-id",
  },
  {
    title: "a condition renamed where it is defined",
    edit: change("dependency.yaml", "id: survey-done", "id: surveys-done"),
    problem: "dependency.yaml:22:11 known-id",
  },
  {
    title: "a claim's id given twice",
    edit: change("claims.yaml", "id: ferry-until-then", "id: survey-first"),
    problem: "claims.yaml:53:9 unique-ids",
  },
  {
    title: "a note's id given twice",
    edit: change("notes.yaml", "id: which-paper", "id: who-spoke"),
    problem: "notes.yaml:9:7 unique-ids",
  },
  {
    title: "a claim whose id hosts read as its folder",
    edit: change("claims.yaml", "id: survey-first", "id: index"),
    problem: "claims.yaml:47:9 kept-name",
  },
  {
    title: "a condition's id given twice",
    edit: change("dependency.yaml", "id: costs-shared", "id: survey-done"),
    problem: "dependency.yaml:6:9 unique-ids",
  },
  {
    title: "a country given twice",
    edit: change("countries.yaml", "id: SWE", "id: NOR"),
    problem: "countries.yaml:30:9 unique-ids",
  },
  {
    title: "a voice that never speaks",
    edit: change("claims.yaml", "voices: [elvby-council]", "kind: unsourced"),
    problem: "claims.yaml:21:9 used-voice",
  },
  {
    title: "a reference that nothing cites",
    edit: append(
      "references.yaml",
      "\n- id: almanac\n  publisher: An almanac\n  url: https://almanac.example\n  language: en\n",
    ),
    problem: "references.yaml:45:7 used-reference",
  },
  {
    title: "a name that does not occur",
    edit: change("countries.yaml", "names: [Norway, Fossby]", "names: [Norway, Norwegian]"),
    problem: "countries.yaml:19:21 name-found",
  },
  {
    title: "an id with a letter that only looks right",
    edit: change("claims.yaml", "voices: [ida-berg]", "voices: [\u0456da-berg]"),
    problem: "claims.yaml:45:14 id-form",
  },
  {
    title: "a name with a letter that only looks right",
    edit: change("countries.yaml", "names: [Sweden, Elvby]", "names: [Sweden, Elvb\u0443]"),
    problem: "countries.yaml:34:21 name-found",
  },
  {
    title: "a name that is only part of a word",
    edit: change("countries.yaml", "names: [Norway, Fossby]", "names: [Norway, Foss]"),
    problem: "countries.yaml:19:21 name-found",
  },
  {
    title: "a report that one work alone repeats",
    edit: change("references.yaml", "  of: The ferry", "  of: The ferry\n  repeats: spring-timetable"),
    problem: "references.yaml:39:12 repeated-report",
  },
  {
    title: "a misspelt report that a work repeats",
    edit: change("references.yaml", "repeats: council-minutes", "repeats: council-minuts"),
    problem: "references.yaml:29:12 repeated-report",
  },
  {
    title: "a work that repeats itself",
    edit: change("references.yaml", "repeats: council-minutes", "repeats: minutes-mirror"),
    problem: "references.yaml:29:12 repeated-report",
  },
  {
    title: "a report that itself repeats another",
    edit: change("references.yaml", "  of: The ferry", "  of: The ferry\n  repeats: minutes-mirror"),
    problem: "references.yaml:39:12 repeated-report",
  },
  {
    title: "one report of two authors",
    edit: change("references.yaml", "  of: The ferry", "  of: The ferry\n  repeats: council-minutes"),
    problem: "references.yaml:38:7 repeated-report",
  },
  {
    title: "a work that repeats a report and is said to be a report of its own",
    edit: change("references.yaml", "  form: digest", "  repeats: council-minutes"),
    problem: "references.yaml:20:12 known-keys",
  },
];
