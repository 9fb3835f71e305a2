import { dependencyWords } from "./words.ts";
import type { Claim, Story } from "../../story/story.ts";
import { citing, type Bearing } from "../../views/claim-entries.ts";
import { list, tableOf, text, type Table } from "../../views/table.ts";
import type { View } from "../../views/view.ts";
import { relationInWords, statusJudgement, statusLabels } from "../../words/labels.ts";
import { argument, suppose } from "./argument.ts";
import { dependencyFigure } from "./graph/dependency-figure.ts";
import { dependencyOf, type Condition, type Dependency } from "./model.ts";
import { heightWithSwitches } from "./switch-height.ts";
import { isLeftOut } from "./graph/standing.ts";

/** The conditions in the order of the argument, each with its status. */
export const conditionTable = (story: Story): Table =>
  tableOf<Condition>(dependencyOf(story).conditions, {
    judgement: statusJudgement,
    onPage: (table, context) => [argument(story, table, dependencyTable(story), context)],
    row: ({ anchor }) => ({ anchor }),
    columns: [
      { key: "condition", head: "Condition", name: "condition", isHead: true, cell: ({ label }) => text(label) },
      {
        key: "status",
        head: "Status",
        name: "status",
        cell: ({ now }) => ({ kind: "status", status: now.status, label: statusLabels[now.status], asOf: now.asOf }),
      },
      {
        key: "outcome",
        head: "What became of it",
        name: "what became of it",
        cell: ({ is, now }) =>
          is
            ? {
                kind: "words",
                words: ["See ", { text: is.label, to: is.anchor }],
              }
            : { kind: "text", text: now.text, footing: now },
      },
    ],
  });

/** How one condition depends on another, a sentence each, in the order of the argument. */
export const dependencyTable = (story: Story): Table =>
  tableOf<Dependency>(
    dependencyOf(story).conditions.flatMap(({ outgoing }) => outgoing),
    {
      // On the page they stand in the argument, each below the condition that it leads from.
      onPage: () => [],
      row: ({ anchor }) => ({ anchor }),
      columns: [
        {
          key: "from",
          head: "From",
          name: "from",
          isHead: true,
          forms: ["data"],
          cell: ({ from }) => text(from.label),
        },
        { key: "kind", head: "Kind", name: "kind", forms: ["data"], cell: (edge) => text(relationInWords(edge)) },
        { key: "to", head: "To", name: "to", forms: ["data"], cell: ({ to }) => text(to.label) },
        {
          key: "dependency",
          head: "Dependency",
          forms: ["page", "text"],
          cell: (edge) => ({
            kind: "words",
            words: [`${edge.from.label} `, { text: relationInWords(edge), to: edge.anchor }, ` ${edge.to.label}`],
          }),
        },
        {
          key: "statement",
          head: "In a sentence",
          name: "statement",
          cell: (edge) => ({ kind: "text", text: edge.statement, footing: edge }),
        },
        {
          key: "mentioned",
          head: "In the article",
          name: "in the article",
          forms: ["data"],
          cell: (edge) => text(isLeftOut(edge) ? "no" : "yes"),
        },
        {
          key: "cites",
          head: "Cites",
          name: "cites",
          forms: ["data"],
          isEvidence: true,
          cell: ({ claims, references }) =>
            list([...claims.map(({ label }) => label), ...references.map(({ url }) => url)]),
        },
      ],
    },
  );

export const dependencyViews: readonly View[] = [
  {
    id: "dependency-graph",
    name: "What depends on what",
    before: (story) => [conditionTable(story)],
    table: dependencyTable,
    isShown: (story) => dependencyOf(story).conditions.length > 0,
    draw: dependencyFigure,
    drawings: "narrow",
    tables: "below",
    controls: suppose,
    around: "argued",
    heightIn: heightWithSwitches,
    styles: { drawing: ["parts/dependency/page.css"], embed: ["parts/dependency/embed.css"] },
  },
];

/** What hangs on a claim. */
export const chainOf = (claim: Claim, story: Story): Bearing => ({
  id: "chain-heading",
  heading: dependencyWords(story).bearing,
  place: 2,
  entries: citing(dependencyOf(story).dependencies, claim).map((edge) => ({
    title: `${edge.from.label} ${relationInWords(edge)} ${edge.to.label}`,
    anchor: edge.anchor,
    text: edge.statement,
    footing: edge,
  })),
});
