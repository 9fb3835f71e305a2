import type { Addresses } from "../addresses.ts";
import { toCsv } from "../../views/csv.ts";
import { plainTable } from "../../views/plain-table.ts";
import { list, tableOf, text } from "../../views/table.ts";
import { claimKindLabels, standingLabels, voiceStandingLabels } from "../../words/labels.ts";
import { claimMatrix, type ClaimMatrix } from "../../voices/claim-voice/claim-matrix.ts";
import { placeOf } from "../../story/derive.ts";
import { standingOf } from "../../voices/word-shares/word-shares.ts";
import type { Claim, Story } from "../../story/story.ts";
import { placesOf } from "../places.ts";

/**
 * The claims as CSV (RFC 4180), a row each. A column for each voice would be mostly empty and change with every story;
 * voices stand in one cell instead, so that a claim stays a row, with their number and their firmest standing beside
 * them to sort, filter and count by. The standings are in the order of the voices. A claim without a voice has its kind.
 */
export function claimsCsv(story: Story, at: Addresses): string {
  const places = placesOf(story.slug, at);
  const table = tableOf<ClaimMatrix["rows"][number]>(claimMatrix(story).rows, {
    row: () => ({}),
    columns: [
      { key: "id", head: "id", isHead: true, cell: ({ claim }) => text(claim.id) },
      { key: "label", head: "label", cell: ({ claim }) => text(claim.label) },
      { key: "statement", head: "statement", cell: ({ claim }) => text(claim.statement) },
      { key: "quotation", head: "quotation", cell: ({ claim }) => text(claim.passage.exact) },
      { key: "place", head: "place", cell: ({ claim }) => text(placeInWords(story, claim)) },
      { key: "count", head: "voice count", cell: ({ voices }) => ({ kind: "number", value: voices.length }) },
      { key: "voices", head: "voices", cell: ({ voices }) => list(voices.map(({ name }) => name)) },
      {
        key: "standings",
        head: "standings",
        cell: ({ voices }) => list(voices.map(({ standing }) => voiceStandingLabels[standing])),
      },
      {
        key: "firmest",
        head: "firmest standing",
        cell: ({ claim }) => (claim.kind ? undefined : text(standingLabels[standingOf([claim])])),
      },
      { key: "kind", head: "kind", cell: ({ claim }) => claim.kind && text(claimKindLabels[claim.kind].short) },
      { key: "references", head: "references", cell: ({ claim }) => list(claim.references.map(({ url }) => url)) },
      { key: "address", head: "address", cell: ({ claim }) => text(places.claim(claim.id)) },
    ],
  });
  return toCsv(plainTable(table));
}

const placeInWords = ({ article }: Story, { passage }: Claim): string =>
  placeOf(article, passage).replace("¶", "paragraph");
