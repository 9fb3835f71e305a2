import type { Claim, Story } from "../../story/story.ts";
import { citing, type Bearing } from "../../views/claim-entries.ts";
import { list, tableOf, text, type Table } from "../../views/table.ts";
import type { View } from "../../views/view.ts";
import { statusLabel, wordsOf } from "../../words/words-of.ts";
import { argument, suppose } from "./argument.ts";
import { dependencyFigure } from "./graph/dependency-figure.ts";
import { dependencyOf } from "./model.ts";
import { dependencyWords } from "./words.ts";
import { heightWithSwitches } from "./switch-height.ts";
import { isLeftOut } from "./graph/standing.ts";

/**
 * The conditions in the order of the argument, each with its status.
 * @param dependencies the table of what depends on what, which the page tells along with it
 */
function conditionTable(story: Story, dependencies: Table): Table {
  const { columns: heads, see } = dependencyWords(story).conditions;
  const { statusJudgement: judgement } = wordsOf(story);
  return tableOf(dependencyOf(story).conditions, {
    judgement,
    onPage: (table, context) => [argument(story, table, dependencies, context)],
    row: ({ anchor }) => ({ anchor }),
    heads,
    columns: [
      { key: "condition", isHead: true, cell: ({ label }) => text(label) },
      {
        key: "status",
        cell: ({ now: { status, asOf } }) => ({
          kind: "status",
          status: status.as,
          label: statusLabel(status, story),
          asOf,
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
    styles: { drawing: ["parts/dependency/page.css"] },
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
