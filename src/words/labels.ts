import type { Status } from "../story/schemas/fields.ts";
import type { Version } from "../parts/versions/model.ts";
import type { Dependency } from "../parts/dependency/model.ts";
import type { Standing } from "../voices/word-shares/word-shares.ts";
import type { ClaimKind, VoiceStanding } from "../story/schemas/claims.ts";
import type { AccordStanding, Role } from "../parts/countries/schema.ts";
import type { EdgeKind } from "../parts/dependency/schema.ts";
import type { Lens } from "../story/schemas/notes.ts";
import type { Form } from "../story/schemas/references.ts";
import type { Direction } from "../parts/versions/schema.ts";
import type { Basis, SectionId } from "../story/story.ts";

/** Words the page uses for closed sets of the model: one place to translate. */
export const lensLabels: Record<Lens, string> = {
  sources: "Sources",
  countries: "Countries",
  preconditions: "Preconditions",
  dependency: "Dependency",
};

export const standingLabels: Record<Standing, string> = {
  named: "A named person",
  official: "An official, unnamed",
  institution: "An institution",
  unnamed: "Unnamed sources",
  unidentified: "An outlet, not identified",
  silent: "Refusal or silence, reported",
  record: "Public record",
  analysis: "Analysis and context",
  unsourced: "News for which nobody is cited",
  none: "In no claim",
};

/** Head of the column in which claims without a voice are named. */
export const noVoice = "No voice";

/** What a claim without a voice is: in a word or two, in a sentence, and what introduces its references. */
export const claimKindLabels: Record<ClaimKind, { short: string; sentence: string; references: string }> = {
  record: {
    short: "Public record",
    sentence: "This is public record: anyone can look it up.",
    references: "See",
  },
  analysis: {
    short: "Context",
    sentence: "This is the article’s own analysis or context. It cites nobody.",
    references: "Also in",
  },
  unsourced: {
    short: "Uncited news",
    sentence: "This is news for which the article cites nobody.",
    references: "A source is given in",
  },
};

export const voiceStandingLabels: Record<VoiceStanding, string> = {
  named: "named",
  official: "official, unnamed",
  institution: "institution",
  unnamed: "unnamed",
  unidentified: "outlet, not identified",
  silent: "silent",
};

export const statusLabels: Record<Status, string> = {
  met: "Met",
  "partly-met": "Partly met",
  unmet: "Not met",
  "not-found": "Not found",
  reported: "Reported",
};

/** How one condition stands to the next, with who says so between the words, as in “is required, three sources say, for”. */
const edgeLabels: Record<EdgeKind, readonly [verb: string, rest: string]> = {
  requires: ["is required", " for"],
  enables: ["makes easier", ""],
  hinders: ["stands in the way", " of"],
  uncertain: ["may lead", " to"],
};

/** An arrow in words, to be followed by what it leads to. */
export function relationInWords({ kind, attribution }: Pick<Dependency, "kind" | "attribution">): string {
  const [verb, rest] = edgeLabels[kind];
  return `${verb}, ${attribution ?? "we infer"},${rest}`;
}

/** Said once beside each table or drawing of statuses. */
export const statusJudgement = "Statuses are our judgement.";

export const directionLabels: Record<Direction, string> = {
  strengthened: "Strengthened",
  weakened: "Weakened",
  dropped: "Dropped",
  added: "Added",
  relabelled: "Relabelled",
};

/** Said wherever directions of change stand. */
export const directionsAreOurs = "Directions are our own comparison.";

export const basisLabels: Record<Basis, string> = {
  article: "From the article",
  references: "Reported by",
  comparison: "Our comparison with",
  inference: "Our inference from",
  "not-found": "Not found in pages read up to",
};

export const formLabels: Record<Form, string> = {
  copy: "copy",
  retelling: "retelling",
  digest: "digest",
  mirror: "mirror",
};

export const roleLabels: Record<Role, string> = {
  sponsor: "Sponsor",
  party: "Party to the accords",
  signatory: "Named as signatory",
  candidate: "Candidate",
  implied: "Implied candidate",
  condition: "Part of the condition",
  goal: "The larger goal",
  statehood: "Statehood at issue",
  recogniser: "Planned recognition",
  neighbour: "Neighbour",
};

/** Where states stand in the accords, in a clause about those it is said of. */
export const standingClauses: Record<AccordStanding, (names: string) => string> = {
  sponsor: (names) => `${names} sponsored the accords`,
  founder: (names) => `${names} founded the accords`,
  signed: (names) => `${names} signed`,
  declared: (names) => `${names} declared joining`,
  announced: (names) => `${names} announced joining`,
  "none-found": (names) => `for ${names} no accession was found`,
};

export const sectionLabels: Record<SectionId, string> = {
  sources: "Sources",
  countries: "Countries",
  preconditions: "Preconditions",
  dependency: "The Armenia–Azerbaijan dependency",
  since: "Since publication",
  method: "Method and reuse",
};

/** The same where room is little. */
export const sectionShortLabels: Record<SectionId, string> = {
  sources: "Sources",
  countries: "Countries",
  preconditions: "Preconditions",
  dependency: "Dependency",
  since: "Since",
  method: "Method",
};

export const descentLabels: Record<Version["descent"], string> = {
  origin: "The first report",
  likely: "Made, most likely, from the text of",
  inferred: "Made, we infer, from the text of",
};
