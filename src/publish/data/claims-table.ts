import type { Addresses } from "../addresses.ts";
import { toCsv } from "../../views/csv.ts";
import { plainTable } from "../../views/plain-table.ts";
import { list, tableOf, text } from "../../views/table.ts";
import { voiceWords } from "../../voices/words.ts";
import { wordsOf } from "../../words/words-of.ts";
import { claimMatrix } from "../../voices/claim-voice/claim-matrix.ts";
import { blockPlace } from "../../story/derive.ts";
import { standingOf } from "../../voices/word-shares/word-shares.ts";
import type { Story } from "../../story/story.ts";
import { placesOf } from "../places.ts";

/**
 * The claims as CSV (RFC 4180), a row each. A column for each voice would be mostly empty and change with every story;
 * voices stand in one cell instead, so that a claim stays a row, with their number and their firmest standing beside
 * them to sort, filter and count by. The standings are in the order of the voices. A claim without a voice has its kind.
 */
export function claimsCsv(story: Story, at: Addresses): string {
  const places = placesOf(story.slug, at);
  const words = voiceWords(story);
  const { claimsTable: heads } = wordsOf(story);
  const table = tableOf(claimMatrix(story).rows, {
    row: () => ({}),
    columns: [
      { key: "id", head: heads.id, isHead: true, cell: ({ claim }) => text(claim.id) },
      { key: "label", head: heads.label, cell: ({ claim }) => text(claim.label) },
      { key: "statement", head: heads.statement, cell: ({ claim }) => text(claim.statement) },
      { key: "quotation", head: heads.quotation, cell: ({ claim }) => text(claim.passage.exact) },
      {
        key: "place",
        head: heads.place,
        cell: ({ claim }) => text(heads.placeOf(blockPlace(story.article, claim.passage))),
      },
      { key: "count", head: heads.count, cell: ({ voices }) => ({ kind: "number", value: voices.length }) },
      { key: "voices", head: heads.voices, cell: ({ voices }) => list(voices.map(({ name }) => name)) },
      {
        key: "standings",
        head: heads.standings,
        cell: ({ voices }) => list(voices.map(({ standing }) => words.voices[standing])),
      },
      {
        key: "firmest",
        head: heads.firmest,
        cell: ({ claim }) => (claim.kind ? undefined : text(words.standings[standingOf([claim])])),
      },
      { key: "kind", head: heads.kind, cell: ({ claim }) => claim.kind && text(words.kinds[claim.kind].short) },
      { key: "references", head: heads.references, cell: ({ claim }) => list(claim.references.map(({ url }) => url)) },
      { key: "address", head: heads.address, cell: ({ claim }) => text(places.claim(claim.id)) },
    ],
  });
  return toCsv(plainTable(table, story));
}
