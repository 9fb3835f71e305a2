import { formatDate } from "../../story/dates.ts";
import type { Standing, Story } from "../../story/story.ts";
import { tableOf, text, type Cell, type Table } from "../../views/table.ts";
import type { View } from "../../views/view.ts";
import { capitalised } from "../../words/in-words.ts";
import { statusJudgement, statusLabels } from "../../words/labels.ts";
import { publicationInWords } from "../../words/publication.ts";
import { hasMoved, preconditionsOf, type Precondition } from "./model.ts";
import type { PreconditionStatus } from "./schema.ts";
import { thenNowFigure } from "./then-now-figure.ts";

const whoAndWhatFor = { head: "Who, and what for" };

/** What must hold first: who sets it and can meet it, what it unlocks, its status when the article appeared and since. */
export const preconditionTable = (story: Story): Table =>
  tableOf<Precondition>(preconditionsOf(story), {
    class: "conditions",
    caption: "Each with its evidence.",
    judgement: statusJudgement,
    frame: { caption: "Status of each condition when the article appeared, and as last known." },
    row: (precondition) => ({
      anchor: precondition.anchor,
      classes: [hasMoved(precondition) ? "moved" : "stayed"],
    }),
    columns: [
      {
        key: "condition",
        head: "Condition",
        name: "condition",
        isHead: true,
        frame: { narrow: 1, wide: 0.44 },
        cell: ({ title, statement, remark, ...footing }) => ({
          kind: "text",
          text: title,
          details: remark === undefined ? [statement] : [statement, remark],
          footing,
        }),
      },
      {
        key: "setBy",
        head: "Set by",
        name: "set by",
        joins: whoAndWhatFor,
        cell: ({ setByText }) => text(setByText),
      },
      {
        key: "metBy",
        head: "Can be met by",
        name: "can be met by",
        joins: whoAndWhatFor,
        cell: ({ metByText }) => text(metByText),
      },
      {
        key: "unlocks",
        head: "Would unlock",
        name: "unlocks",
        joins: whoAndWhatFor,
        cell: ({ unlocks }) => text(unlocks),
      },
      {
        key: "then",
        head: capitalised(publicationInWords(story)),
        name: "status then",
        frame: { narrow: 1 / 2, wide: 0.28 },
        // It holds for the day that is the head.
        cell: ({ then }) => ({ ...statusCell(then), asOf: undefined }),
      },
      {
        key: "now",
        head: "As last known",
        name: "status",
        frame: { narrow: 1 / 2, wide: 0.28 },
        cell: ({ now }) => statusCell(now),
      },
      {
        key: "asOf",
        head: "As of",
        name: "as of",
        forms: ["data"],
        cell: ({ now }) => text(formatDate(now.asOf)),
      },
    ],
  });

const statusCell = (standing: Standing<PreconditionStatus>): Cell & { kind: "status" } => ({
  kind: "status",
  status: standing.status,
  label: statusLabels[standing.status],
  asOf: standing.asOf,
  details: [standing.text],
  footing: standing,
});

export const preconditionViews: readonly View[] = [
  {
    id: "then-now",
    name: "Conditions, then and now",
    table: preconditionTable,
    draw: thenNowFigure,
    drawings: "none",
    tables: "in its place",
    styles: {
      drawing: ["parts/preconditions/figure.css"],
      embed: ["styles/status.css", "parts/preconditions/embed.css"],
    },
  },
];
