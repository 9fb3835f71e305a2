import { change, write } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

const record = "references: [council-minutes]";
const outcome = "outcome: { notFound: water-board }";

/** Mistakes with what a claim without a voice is, and with what became of a claim. */
export const claimMistakes: readonly Mistake[] = [
  {
    title: "neither a voice nor a kind",
    edit: change("claims.yaml", "    kind: unsourced\n", ""),
    problem: "claims.yaml:27:5 claim-kind",
  },
  {
    title: "an empty list of voices and no kind",
    edit: change("claims.yaml", "kind: unsourced", "voices: []"),
    problem: "claims.yaml:31:13 claim-kind",
  },
  {
    title: "a kind beside voices",
    edit: change("claims.yaml", "voices: [ida-berg]", "voices: [ida-berg]\n    kind: analysis"),
    problem: "claims.yaml:46:11 claim-kind",
  },
  {
    title: "a public record beside voices",
    edit: change("claims.yaml", "voices: [ida-berg]", "voices: [ida-berg]\n    kind: record"),
    problem: "claims.yaml:46:11 claim-kind",
  },
  {
    title: "references beside voices",
    edit: change("claims.yaml", "voices: [ida-berg]", "voices: [ida-berg]\n    references: [water-board]"),
    problem: "claims.yaml:46:17 claim-kind",
  },
  {
    title: "a misspelt kind",
    edit: change("claims.yaml", "kind: record", "kind: recorded"),
    problem: "claims.yaml:65:11 value-choice",
  },
  {
    title: "a public record that nothing shows",
    edit: change("claims.yaml", `    ${record}\n`, ""),
    problem: "claims.yaml:61:5 record-reference",
  },
  {
    title: "a public record that only a digest shows",
    edit: change("claims.yaml", record, "references: [news-digest]"),
    problem: "claims.yaml:66:17 record-reference",
  },
  {
    title: "a misspelt reference of a public record",
    edit: change("claims.yaml", record, "references: [council-minuts]"),
    problem: "claims.yaml:66:18 known-id",
  },
  {
    title: "an outcome that names nothing",
    edit: change("claims.yaml", outcome, "outcome: {}"),
    problem: "claims.yaml:67:14 outcome-present",
  },
  {
    title: "an outcome with an empty list",
    edit: change("claims.yaml", outcome, "outcome: { things: [] }"),
    problem: "claims.yaml:67:14 outcome-present",
  },
  {
    title: "an outcome with an unknown key",
    edit: change("claims.yaml", outcome, "outcome: { notFound: water-board, found: none }"),
    problem: "claims.yaml:67:39 known-keys",
  },
  {
    title: "an outcome that is a claim",
    edit: change("claims.yaml", outcome, "outcome: { things: [claim:survey-first] }"),
    problem: "claims.yaml:67:25 public-id",
  },
  {
    title: "an outcome without its kind",
    edit: change("claims.yaml", outcome, "outcome: { things: [bridge-open] }"),
    problem: "claims.yaml:67:25 public-id",
  },
  {
    title: "an outcome that is nowhere",
    edit: change("claims.yaml", "country:SWE", "country:FIN"),
    problem: "claims.yaml:59:66 known-id",
  },
  {
    title: "a country of which no standing is told as what became of a claim",
    edit: write(
      "countries.yaml",
      "countries:\n  - { id: SWE, name: Sweden, role: named, part: It asks., names: [Sweden] }\n" +
        "  - { id: NOR, name: Norway, role: named, part: It builds., names: [Norway] }\n",
    ),
    problem: "claims.yaml:59:66 outcome-present",
  },
  {
    title: "a search in vain whose newest page is nowhere",
    edit: change("claims.yaml", outcome, "outcome: { notFound: waterboard }"),
    problem: "claims.yaml:67:26 known-id",
  },
  {
    title: "an event from before the article as what became of a claim",
    edit: change("claims.yaml", outcome, "outcome: { things: [event:flood] }"),
    problem: "claims.yaml:67:25 outcome-later",
  },
  {
    title: "such an event below something that came later",
    edit: change("claims.yaml", "things: [condition:bridge-open, ", "things: [condition:bridge-open, event:flood, "),
    problem: "claims.yaml:59:39 outcome-later",
  },
];
