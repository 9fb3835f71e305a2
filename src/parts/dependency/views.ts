import type { Claim, Story } from "../../story/story.ts";
import { citing, type Bearing } from "../../views/claim-entries.ts";
import { list, optionalText, tableOf, text, type Table } from "../../views/table.ts";
import type { View } from "../../views/view.ts";
import { statusLabel, wordsOf } from "../../words/words-of.ts";
import { argument, suppose } from "./argument.ts";
import { dependencyFigure } from "./graph/dependency-figure.ts";
import { dependencyOf } from "./model.ts";
import { dependencyWords } from "./words.ts";
import { heightWithSwitches } from "./switch-height.ts";
import { isLeftOut, looksOf, tagsOf, whereChainStops } from "./graph/standing.ts";
import { changesWith } from "./graph/what-falls.ts";

/**
 * The conditions in the order of the argument, each with its status.
 * @param dependencies the table of what depends on what, which the page tells along with it
 */
function conditionTable(story: Story, dependencies: Table): Table {
  const words = dependencyWords(story);
  const { columns: heads, see } = words.conditions;
  const stop = whereChainStops(story);
  const { statusJudgement: judgement } = wordsOf(story);
  return tableOf(dependencyOf(story).conditions, {
    judgement,
    onPage: (table, context) => [argument(story, table, dependencies, context)],
    frame: { caption: words.figure.captionOfRows },
    row: (condition) => ({
      anchor: condition.anchor,
      classes: [changesWith(condition), ...(condition === stop ? ["stop"] : [])],
    }),
    heads,
    columns: [
      { key: "condition", isHead: true, frame: { narrow: 1, wide: 0.5 }, cell: ({ label }) => text(label) },
      {
        key: "status",
        frame: { narrow: 1, wide: 0.25 },
        cell: ({ now: { status, asOf } }) => ({
          kind: "status",
          status: status.as,
          label: statusLabel(status, story),
          asOf,
        }),
      },
      {
        key: "remarks",
        forms: [],
        frame: { narrow: 1, wide: 0.25 },
        cell: (condition) => optionalText(tagsOf(condition, story).join(" · ") || undefined),
      },
      {
        key: "leadsTo",
        forms: [],
        frame: { narrow: 1, wide: 1 },
        cell: ({ outgoing }) => ({
          kind: "list",
          items: outgoing.map((edge) => ({
            text: words.leadsTo(edge),
            class: looksOf(edge),
            to: edge.anchor,
          })),
        }),
      },
      {
        key: "outcome",
        cell: ({ is, now }) =>
          is
            ? {
                kind: "words",
                words: see({ text: is.label, to: is.anchor }),
              }
            : { kind: "text", text: now.text, footing: now },
      },
    ],
  });
}

/** How one condition depends on another, a sentence each, in the order of the argument. */
export function dependencyTable(story: Story): Table {
  const words = dependencyWords(story);
  return tableOf(
    dependencyOf(story).conditions.flatMap(({ outgoing }) => outgoing),
    {
      // On the page they stand in the argument, each below the condition that it leads from.
      onPage: () => [],
      row: ({ anchor }) => ({ anchor }),
      heads: words.columns,
      columns: [
        { key: "from", isHead: true, forms: ["data"], cell: ({ from }) => text(from.label) },
        { key: "kind", forms: ["data"], cell: (edge) => text(words.relation(edge)) },
        { key: "to", forms: ["data"], cell: ({ to }) => text(to.label) },
        {
          key: "dependency",
          forms: ["page", "text"],
          cell: (edge) => ({
            kind: "words",
            words: words.sentence(edge.from.label, { text: words.relation(edge), to: edge.anchor }, edge.to.label),
          }),
        },
        { key: "statement", cell: (edge) => ({ kind: "text", text: edge.statement, footing: edge }) },
        { key: "mentioned", forms: ["data"], cell: (edge) => text(isLeftOut(edge) ? words.no : words.yes) },
        {
          key: "cites",
          forms: ["data"],
          isEvidence: true,
          cell: ({ claims, references }) =>
            list([...claims.map(({ label }) => label), ...references.map(({ url }) => url)]),
        },
      ],
    },
  );
}

export const dependencyViews: readonly View[] = [
  {
    id: "dependency-graph",
    name: (story) => dependencyWords(story).view,
    before: (story, table) => [conditionTable(story, table)],
    table: dependencyTable,
    isShown: (story) => dependencyOf(story).conditions.length > 0,
    draw: dependencyFigure,
    fold: (story) => dependencyWords(story).fold(dependencyOf(story).conditions.length),
    controls: suppose,
    heightIn: heightWithSwitches,
    styles: {
      drawing: ["parts/dependency/page.css"],
      embed: ["styles/status.css", "parts/dependency/rows.css"],
    },
  },
];

/** What hangs on a claim. */
export function chainOf(claim: Claim, story: Story): Bearing {
  const words = dependencyWords(story);
  return {
    id: "chain-heading",
    heading: words.bearing,
    place: 2,
    entries: citing(dependencyOf(story).dependencies, claim).map((edge) => ({
      title: words.sentence(edge.from.label, words.relation(edge), edge.to.label).join(""),
      anchor: edge.anchor,
      text: edge.statement,
      footing: edge,
    })),
  };
}
