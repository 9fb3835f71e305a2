import type { Standing } from "../story/derive/word-shares.ts";
import type { VoiceStanding } from "../story/schemas/claims.ts";
import type { AccordStanding, Role } from "../story/schemas/countries.ts";
import type { EdgeKind } from "../story/schemas/dependency.ts";
import type { Lens } from "../story/schemas/notes.ts";
import type { Status } from "../story/schemas/preconditions.ts";
import type { Form } from "../story/schemas/references.ts";
import type { Direction } from "../story/schemas/versions.ts";
import type { Basis, SectionId, Version } from "../story/story.ts";

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
  nobody: "Nobody",
};

/** Said where a claim has no voice. */
export const nobodyCited = "Nobody is cited";

export const voiceStandingLabels: Record<VoiceStanding, string> = {
  named: "named",
  official: "official, unnamed",
  institution: "institution",
  unnamed: "unnamed",
  silent: "silent",
};

export const statusLabels: Record<Status, string> = {
  met: "Met",
  "partly-met": "Partly met",
  unmet: "Not met",
  "not-found": "Not found",
};

export const edgeLabels: Record<EdgeKind, string> = {
  requires: "is required for",
  enables: "makes easier",
  hinders: "stands in the way of",
  uncertain: "may lead to",
};

export const directionLabels: Record<Direction, string> = {
  strengthened: "Strengthened",
  weakened: "Weakened",
  dropped: "Dropped",
  added: "Added",
  relabelled: "Relabelled",
};

/** Said wherever directions of change stand. */
export const directionsAreOurs = "The directions are our own comparison of the texts.";

export const basisLabels: Record<Basis, string> = {
  article: "From the article",
  references: "Reported by",
  both: "From the article and",
  inference: "Our inference from",
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
  outside: (names) => `${names} stood outside the accords`,
};

export const sectionLabels: Record<SectionId, string> = {
  sources: "Sources",
  countries: "Countries",
  preconditions: "Preconditions",
  dependency: "The Armenia–Azerbaijan dependency",
  since: "Since publication",
  method: "Method and reuse",
};

export const descentLabels: Record<Version["descent"], string> = {
  origin: "The first report",
  likely: "Made, most likely, from the text of",
  inferred: "Made, we infer, from the text of",
};
