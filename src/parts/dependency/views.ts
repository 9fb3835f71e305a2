import { anchors } from "../../story/anchors.ts";
import type { Story } from "../../story/story.ts";
import { list, tableOf, text, type Table } from "../../views/table.ts";
import { relationInWords, statusJudgement, statusLabels } from "../../words/labels.ts";
import { dependencyOf, type Condition, type Dependency } from "./model.ts";
import { isLeftOut } from "./graph/standing.ts";

/** The conditions in the order of the argument, each with its status. */
export const conditionTable = (story: Story): Table =>
  tableOf<Condition>(dependencyOf(story).conditions, {
    judgement: statusJudgement,
    row: ({ id }) => ({ anchor: anchors.condition(id) }),
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
        cell: ({ precondition, now }) =>
          precondition
            ? {
                kind: "words",
                words: ["See ", { text: precondition.title, to: anchors.precondition(precondition.id) }],
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
      row: ({ id }) => ({ anchor: anchors.dependency(id) }),
      columns: [
        { key: "from", head: "From", name: "from", forms: ["data"], cell: ({ from }) => text(from.label) },
        { key: "kind", head: "Kind", name: "kind", forms: ["data"], cell: (edge) => text(relationInWords(edge)) },
        { key: "to", head: "To", name: "to", forms: ["data"], cell: ({ to }) => text(to.label) },
        {
          key: "dependency",
          head: "Dependency",
          forms: ["page", "text"],
          cell: (edge) => ({
            kind: "words",
            words: [
              `${edge.from.label} `,
              { text: relationInWords(edge), to: anchors.dependency(edge.id) },
              ` ${edge.to.label}`,
            ],
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
          cell: ({ claims, references }) =>
            list([...claims.map(({ label }) => label), ...references.map(({ url }) => url)]),
        },
      ],
    },
  );
