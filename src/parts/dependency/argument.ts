import type { Element } from "hast";
import { h } from "hastscript";
import type { Story } from "../../story/story.ts";
import { leadHtml, restHtml, type PageContext } from "../../views/html/html-table.ts";
import type { Cell, Row, Table } from "../../views/table.ts";
import { wordsOf } from "../../words/words-of.ts";
import { isLeftOut, isUnmentioned } from "./graph/standing.ts";
import { allChanges, changesWith, everyFall, switchId, switchSentence } from "./graph/what-falls.ts";
import { dependencyWords } from "./words.ts";
import { dependencyOf, type Condition, type Dependency } from "./model.ts";

const kinds = ["fails", "falls", "shaken"] as const;

/**
 * The argument as sentences: each condition with its status, what became of it, and what depends on it. What a reader
 * supposes to fail is told in it.
 * @param dependencies the table of what depends on what
 */
export function argument(story: Story, conditions: Table, dependencies: Table, context: PageContext): Element {
  const all = dependencyOf(story).conditions;
  const changes = allChanges(all);
  const statements = new Map(dependencies.rows.map(({ anchor, cells }) => [anchor, cells["statement"]]));
  const items = all.map((condition, index) => {
    const marks = kinds
      .filter((kind) => changes[kind].has(condition))
      .map((kind) => h("b", { class: kind }, dependencyWords(story).suppose[kind]));
    const edges = condition.outgoing.map((edge) => dependencyItem(edge, statements.get(edge.anchor), context));
    return conditionItem(condition, conditions.rows[index], marks, edges, context);
  });
  return h("ol", { class: "argument" }, items);
}

function conditionItem(
  condition: Condition,
  row: Row | undefined,
  marks: readonly Element[],
  edges: readonly Element[],
  context: PageContext,
): Element {
  const anchor = condition.anchor;
  const outcome = row?.cells["outcome"];
  return h("li", { id: anchor, class: `${condition.now.status.as} ${changesWith(condition)}` }, [
    h("h4", h("a", { href: `#${anchor}` }, condition.label)),
    h("p", { class: "standing" }, [
      ...statusHtml(row?.cells["status"], marks, context),
      ...(isUnmentioned(condition) ? [h("small", dependencyWords(context.story).conditions.unmentioned)] : []),
    ]),
    ...(outcome
      ? [
          h("p", outcome.kind === "words" ? { class: "footing" } : {}, leadHtml(outcome, context)),
          ...restHtml(outcome, context),
        ]
      : []),
    ...(edges.length > 0 ? [h("ul", [...edges])] : []),
  ]);
}

const statusHtml = (cell: Cell | undefined, marks: readonly Element[], { story }: PageContext): Element[] =>
  cell?.kind === "status"
    ? [
        h("span", { class: "status" }, cell.label),
        ...marks,
        ...(cell.asOf ? [h("small", wordsOf(story).asOf(cell.asOf))] : []),
      ]
    : [...marks];

const dependencyItem = (edge: Dependency, statement: Cell | undefined, context: PageContext): Element =>
  h("li", { id: edge.anchor, class: isLeftOut(edge) ? `${edge.kind} left-out` : edge.kind }, [
    h("p", [
      h("b", dependencyWords(context.story).relation(edge)),
      " ",
      h("a", { href: `#${edge.to.anchor}` }, edge.to.label),
    ]),
    ...(statement ? [h("p", leadHtml(statement, context)), ...restHtml(statement, context)] : []),
  ]);

/** The switches by which a reader supposes that a condition fails, each with what would follow; none without any. */
export function suppose(story: Story): Element[] {
  const falls = everyFall(dependencyOf(story).conditions);
  if (falls.length === 0) return [];
  const switches = falls.map((fall) =>
    h("div", [
      h("label", [h("input", { type: "checkbox", id: switchId(fall.failed) }), fall.failed.label]),
      h("p", switchSentence(fall, story)),
    ]),
  );
  return [h("fieldset", { class: "suppose" }, [h("legend", dependencyWords(story).suppose.legend), ...switches])];
}
