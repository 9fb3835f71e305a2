import type { Story } from "../../story/story.ts";
import { tableOf, text, type Cell, type Table } from "../../views/table.ts";
import type { View } from "../../views/view.ts";
import { capitalised } from "../../words/as-sentence.ts";
import { publicationInWords, statusLabel, wordsOf } from "../../words/words-of.ts";
import { preconditionWords } from "./words.ts";
import { hasMoved, preconditionsOf, type Precondition } from "./model.ts";
import { thenNowFigure } from "./then-now-figure.ts";

/** What must hold first: who sets it and can meet it, what it unlocks, its status when the article appeared and since. */
function preconditionTable(story: Story): Table {
  const words = preconditionWords(story);
  const { date, statusJudgement: judgement } = wordsOf(story);
  const whoAndWhatFor = { head: words.whoAndWhatFor };
  return tableOf(preconditionsOf(story), {
    class: "conditions",
    caption: words.caption,
    judgement,
    frame: { caption: judgement },
    row: (precondition) => ({
      anchor: precondition.anchor,
      classes: [hasMoved(precondition) ? "moved" : "stayed"],
    }),
    heads: words.columns,
    columns: [
      {
        key: "condition",
        isHead: true,
        frame: { narrow: 1, wide: 0.44 },
        cell: ({ title, statement, remark, ...footing }) => ({
          kind: "text",
          text: title,
          details: remark === undefined ? [statement] : [statement, remark],
          footing,
        }),
      },
      { key: "setBy", joins: whoAndWhatFor, cell: ({ setByText }) => text(setByText) },
      { key: "metBy", joins: whoAndWhatFor, cell: ({ metByText }) => text(metByText) },
      { key: "unlocks", joins: whoAndWhatFor, cell: ({ unlocks }) => text(unlocks) },
      {
        key: "then",
        head: capitalised(publicationInWords(story)),
        name: words.statusThen,
        frame: { narrow: 0.4, wide: 0.28 },
        // It holds for the day that is the head.
        cell: ({ then }) => ({ ...statusCell(then, story), asOf: undefined }),
      },
      { key: "now", frame: { narrow: 0.6, wide: 0.28 }, cell: ({ now }) => statusCell(now, story) },
      { key: "asOf", forms: ["data"], cell: ({ now }) => text(date(now.asOf)) },
    ],
  });
}

const statusCell = (standing: Precondition["then"], story: Story): Cell & { kind: "status" } => ({
  kind: "status",
  status: standing.status.as,
  label: statusLabel(standing.status, story),
  asOf: standing.asOf,
  details: [standing.text],
  footing: standing,
});

export const preconditionViews: readonly View[] = [
  {
    id: "then-now",
    name: (story) => preconditionWords(story).view,
    table: preconditionTable,
    draw: thenNowFigure,
    fold: (story) => preconditionWords(story).fold(preconditionsOf(story).length),
    styles: {
      drawing: ["parts/preconditions/figure.css"],
      embed: ["styles/status.css", "parts/preconditions/rows.css"],
    },
  },
];
