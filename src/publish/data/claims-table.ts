import type { Addresses } from "../addresses.ts";
import { toCsv } from "../../views/csv.ts";
import { claimKindLabels, standingLabels, voiceStandingLabels } from "../../words/labels.ts";
import { claimMatrix } from "../../voices/claim-voice/claim-matrix.ts";
import { placeOf } from "../../story/derive/place.ts";
import { standingOf } from "../../voices/word-shares/word-shares.ts";
import type { Claim, Story } from "../../story/story.ts";
import { placesOf } from "../places.ts";

const columns = [
  "id",
  "label",
  "statement",
  "quotation",
  "place",
  "voice count",
  "voices",
  "standings",
  "firmest standing",
  "kind",
  "references",
  "address",
];

/**
 * The claims as CSV (RFC 4180), a row each. A column for each voice would be mostly empty and change with every story;
 * voices stand in one cell instead, so that a claim stays a row, with their number and their firmest standing beside
 * them to sort, filter and count by. The standings are in the order of the voices. A claim without a voice has its kind.
 */
export function claimsCsv(story: Story, at: Addresses): string {
  const places = placesOf(story.slug, at);
  const rows = claimMatrix(story).rows.map(({ claim, voices }) => [
    claim.id,
    claim.label,
    claim.statement,
    claim.passage.exact,
    placeInWords(story, claim),
    voices.length,
    voices.map(({ name }) => name).join("; "),
    voices.map(({ standing }) => voiceStandingLabels[standing]).join("; "),
    claim.kind ? "" : standingLabels[standingOf([claim])],
    claim.kind ? claimKindLabels[claim.kind].short : "",
    claim.references.map(({ url }) => url).join("; "),
    places.claim(claim.id),
  ]);
  return toCsv({ columns, rows });
}

const placeInWords = ({ article }: Story, { passage }: Claim): string =>
  placeOf(article, passage).replace("¶", "paragraph");
