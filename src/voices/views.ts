import type { Element } from "hast";
import { h } from "hastscript";
import { anchors } from "../story/kinds.ts";
import { placeOf } from "../story/derive.ts";
import type { Claim, Story, Voice } from "../story/story.ts";
import { notFoundWords, outcomeEntry } from "../views/claim-entries.ts";
import { plainValue } from "../views/plain-table.ts";
import { list, tableOf, text, type Cell, type Table } from "../views/table.ts";
import { claimKindLabels, standingLabels, statusLabels, voiceStandingLabels } from "../words/labels.ts";
import type { FigureView, View } from "../views/view.ts";
import { claimMatrix, type ClaimMatrix } from "./claim-voice/claim-matrix.ts";
import { claimVoiceFigure } from "./claim-voice/claim-voice-figure.ts";
import { matrix } from "./claim-voice/matrix.ts";
import { matrixHeight } from "./claim-voice/matrix-height.ts";
import { wholePercents } from "./word-shares/percent.ts";
import { wordSharesFigure } from "./word-shares/word-shares-figure.ts";
import { wordShares } from "./word-shares/word-shares.ts";

/** The claims in the order of the article, with the voices behind each, or what it is without one. */
export const claimTable = (story: Story): Table =>
  tableOf<ClaimMatrix["rows"][number]>(claimMatrix(story).rows, {
    onPage: (table, context) => [matrix(story, table, context)],
    row: ({ claim }) => ({ anchor: anchors.claim(claim.id), claim: claim.id }),
    columns: [
      { key: "claim", head: "Claim", name: "claim", isHead: true, cell: ({ claim }) => text(claim.label) },
      {
        key: "place",
        head: "Place",
        name: "place",
        joins: "row head",
        cell: ({ claim }) => text(placeOf(story.article, claim.passage)),
      },
      {
        key: "statement",
        head: "What the article says",
        name: "statement",
        cell: ({ claim }) => text(claim.statement),
      },
      {
        key: "voices",
        head: "Voices",
        name: "voices",
        forms: ["data"],
        cell: ({ voices }) => list(voices.map(({ name }) => name)),
      },
      {
        key: "standing",
        head: "Standing or kind",
        name: "standing or kind",
        forms: ["data"],
        cell: ({ claim, voices }) =>
          claim.kind
            ? text(claimKindLabels[claim.kind].short)
            : list([...new Set(voices.map(({ standing }) => voiceStandingLabels[standing]))]),
      },
      { key: "behind", head: "Voices, or what it is", forms: ["text"], cell: behind },
      { key: "outcome", head: "What became of it", forms: ["text"], cell: ({ claim }) => outcomeCell(claim) },
    ],
  });

const behind = ({ claim, voices }: ClaimMatrix["rows"][number]): Cell =>
  claim.kind
    ? {
        kind: "text",
        text: claimKindLabels[claim.kind].sentence,
        references: { label: claimKindLabels[claim.kind].references, list: claim.references },
      }
    : {
        kind: "list",
        items: voices.map(({ name, standing }) => ({ text: name, note: voiceStandingLabels[standing] })),
      };

/** What its author says became of a claim, one thing after the other; nothing where they say nothing. */
function outcomeCell({ outcome }: Claim): Cell | undefined {
  if (!outcome) return undefined;
  const things = outcome.things.map(outcomeEntry).flatMap(({ title, anchor, status, when }, index) => {
    const told = [status && statusLabels[status], when].filter(Boolean).join(", ");
    return [...(index > 0 ? ["; "] : []), { text: title, to: anchor }, ...(told === "" ? [] : [` (${told})`])];
  });
  const { notFound } = outcome;
  if (!notFound) return { kind: "words", words: things };
  const { lead, page } = notFoundWords(notFound);
  const looked = `${things.length > 0 ? ". " : ""}${lead} `;
  return { kind: "words", words: [...things, looked, { text: page, to: anchors.ref(notFound.id) }] };
}

/** The voices from firmest to thinnest: what a reader learns about each, and what the article leaves untold. */
export const voiceTable = (story: Story): Table =>
  tableOf<Voice>(claimMatrix(story).voices, {
    caption: "What a reader learns about each voice, and what the article leaves untold.",
    row: ({ id, standing, told, untold, references }) => ({
      anchor: anchors.voice(id),
      together: JSON.stringify([standing, told, untold, references.map((reference) => reference.id)]),
    }),
    columns: [
      { key: "voice", head: "Voice", name: "voice", isHead: true, cell: ({ name }) => text(name) },
      {
        key: "standing",
        head: "Standing",
        name: "standing",
        joins: "row head",
        cell: ({ standing }) => text(voiceStandingLabels[standing]),
      },
      { key: "told", head: "The article tells", name: "told", cell: ({ told }) => text(told) },
      {
        key: "untold",
        head: "It does not tell",
        name: "not told",
        cell: ({ untold, references }) => ({
          kind: "text",
          text: untold ?? "",
          references: { label: "Reported by", list: references },
        }),
      },
    ],
  });

/** How many words rest on what, and how many of a hundred. */
export function shareTable(story: Story): Table {
  const shares = wordShares(story);
  const percents = wholePercents(shares.map(({ share }) => share));
  return tableOf(
    shares.map((share, index) => ({ ...share, percent: percents[index] ?? 0 })),
    {
      caption: "Share of the article’s words by what they rest on.",
      onPage: (table) => [legend(table)],
      row: ({ standing }) => ({ classes: [standing] }),
      columns: [
        {
          key: "standing",
          head: "What they rest on",
          name: "what they rest on",
          isHead: true,
          cell: ({ standing }) => text(standingLabels[standing]),
        },
        { key: "words", head: "Words", name: "words", cell: ({ words }) => ({ kind: "number", value: words }) },
        {
          key: "percent",
          head: "Per cent",
          name: "per cent",
          cell: ({ percent }) => ({ kind: "number", value: percent }),
        },
      ],
    },
  );
}

const legend = ({ rows }: Table): Element =>
  h(
    "ul",
    { class: "legend" },
    rows.map(({ classes, cells: { standing, words, percent } }) =>
      h("li", { class: classes?.join(" ") }, [
        h("b", `${String(plainValue(percent))}%`),
        ` ${String(plainValue(standing))} `,
        h("small", `${String(plainValue(words))} words`),
      ]),
    ),
  );

/** On what the words of the article rest. */
export const wordSharesView: FigureView = {
  id: "word-shares",
  name: "Who stands behind the words",
  table: shareTable,
  draw: wordSharesFigure,
  drawings: "both",
  tables: "within",
  level: 2,
  styles: { drawing: ["styles/standings.css", "voices/shares.css"] },
};

/** The views of what every story has. */
export const coreViews: readonly View[] = [
  wordSharesView,
  {
    id: "claim-voice",
    name: "Claims and the voices behind them",
    table: claimTable,
    draw: claimVoiceFigure,
    drawings: "none",
    tables: "within",
    heightIn: matrixHeight,
    styles: { drawing: ["styles/standings.css"], embed: ["voices/matrix.css", "voices/matrix-rows.css"] },
  },
  { id: "voices", name: "What a reader learns about each voice", table: voiceTable },
];
