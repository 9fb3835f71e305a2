import { anchors } from "../story/kinds.ts";
import type { Claim, Story, Voice } from "../story/story.ts";
import { outcomeEntries } from "../views/claim-entries.ts";
import { list, tableOf, text, type Cell, type Table } from "../views/table.ts";
import type { FigureView, View } from "../views/view.ts";
import { isolated } from "../words/direction.ts";
import { placeInBrief, statusLabel, wordsOf } from "../words/words-of.ts";
import { voiceWords, type VoiceWords } from "./words.ts";
import { claimMatrix, type ClaimMatrix } from "./claim-voice/claim-matrix.ts";
import { claimVoiceFigure } from "./claim-voice/claim-voice-figure.ts";
import { matrix } from "./claim-voice/matrix.ts";
import { matrixHeight } from "./claim-voice/matrix-height.ts";
import { heightInFrame, wordSharesFigure } from "./word-shares/word-shares-figure.ts";
import { shareTable } from "./word-shares/share-table.ts";
import { wordShares } from "./word-shares/word-shares.ts";

/** The claims in the order of the article, with the voices behind each, or what it is without one. */
function claimTable(story: Story): Table {
  const words = voiceWords(story);
  return tableOf(claimMatrix(story).rows, {
    row: ({ claim }) => ({ anchor: anchors.claim(claim.id), claim: claim.id }),
    heads: words.claims.columns,
    columns: [
      { key: "claim", isHead: true, cell: ({ claim }) => text(claim.label) },
      { key: "place", joins: "row head", cell: ({ claim }) => text(placeInBrief(story, claim.passage)) },
      { key: "statement", cell: ({ claim }) => text(claim.statement) },
      { key: "voices", forms: ["data"], cell: ({ voices }) => list(voices.map(({ name }) => name)) },
      {
        key: "standing",
        forms: ["data"],
        cell: ({ claim, voices }) =>
          claim.kind
            ? text(words.kinds[claim.kind].short)
            : list([...new Set(voices.map(({ standing }) => words.voices[standing]))]),
      },
      { key: "behind", forms: ["text"], cell: (row) => behind(row, words) },
      { key: "outcome", forms: ["text"], cell: ({ claim }) => outcomeCell(claim, story) },
    ],
  });
}

const behind = ({ claim, voices }: ClaimMatrix["rows"][number], words: VoiceWords): Cell =>
  claim.kind
    ? {
        kind: "text",
        text: words.kinds[claim.kind].sentence,
        references: { label: words.kinds[claim.kind].references, list: claim.references },
      }
    : {
        kind: "list",
        items: voices.map(({ name, standing }) => ({ text: name, note: words.voices[standing] })),
      };

/** What its author says became of a claim, one thing after the other; nothing where they say nothing. */
function outcomeCell(claim: Claim, story: Story): Cell | undefined {
  const { notFound } = claim.outcome ?? {};
  const entries = outcomeEntries(claim, story);
  if (entries.length === 0 && !notFound) return undefined;
  const { semicolon, claimPage: words } = wordsOf(story);
  const things = entries.flatMap(({ title, anchor, status, when }, index) => {
    const told = words.told(status && statusLabel(status, story), when);
    return [
      ...(index > 0 ? [semicolon] : []),
      ...(anchor === undefined ? [title] : [{ text: title, to: anchor }]),
      ...(told === "" ? [] : [` (${told})`]),
    ];
  });
  if (!notFound) return { kind: "words", words: things };
  const page = {
    text: words.newest(isolated(notFound.publisher, story.language), notFound.published),
    to: anchors.ref(notFound.id),
  };
  return { kind: "words", words: [...things, ...(things.length > 0 ? [". "] : []), ...words.notFound(page)] };
}

/** The voices from firmest to thinnest: what a reader learns about each, and what the article leaves untold. */
function voiceTable(story: Story): Table {
  const words = voiceWords(story);
  const reported = (said: string, list: Voice["references"]): Cell => ({
    kind: "text",
    text: said,
    references: { label: words.reportedBy, list },
  });
  return tableOf(claimMatrix(story).voices, {
    caption: words.table.caption,
    row: ({ id, standing, told, untold, references }) => ({
      anchor: anchors.voice(id),
      together: JSON.stringify([standing, told, untold, references.map((reference) => reference.id)]),
    }),
    heads: words.table.columns,
    columns: [
      { key: "voice", isHead: true, cell: ({ name }) => text(name) },
      { key: "standing", joins: "row head", cell: ({ standing }) => text(words.voices[standing]) },
      // Works stand behind the last thing that is said of a voice, and never alone below a heading that they do not answer.
      {
        key: "told",
        cell: ({ told, untold, references }) => (untold === undefined ? reported(told, references) : text(told)),
      },
      {
        key: "untold",
        cell: ({ untold, references }) => (untold === undefined ? undefined : reported(untold, references)),
      },
    ],
  });
}

/** On what the words of the article rest. */
export const wordSharesView: FigureView = {
  id: "word-shares",
  name: (story) => voiceWords(story).shares.view,
  table: shareTable,
  fold: (story) => voiceWords(story).shares.fold(wordShares(story).length),
  draw: wordSharesFigure,
  heightIn: heightInFrame,
  styles: { drawing: ["styles/standings.css", "voices/shares.css"], embed: ["voices/shares-embed.css"] },
};

/** The views of what every story has. */
export const coreViews: readonly View[] = [
  wordSharesView,
  {
    id: "claim-voice",
    name: (story) => voiceWords(story).claims.view,
    table: claimTable,
    draw: claimVoiceFigure,
    written: matrix,
    heightIn: matrixHeight,
    styles: {
      drawing: ["styles/standings.css", "voices/marks.css"],
      embed: ["voices/matrix.css", "voices/matrix-embed.css"],
    },
  },
  {
    id: "voices",
    name: (story) => voiceWords(story).table.view,
    table: voiceTable,
    fold: (story) => voiceWords(story).table.fold(claimMatrix(story).voices.length),
  },
];
