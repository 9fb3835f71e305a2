import type { Element } from "hast";
import { h } from "hastscript";
import type { Story } from "../../story/story.ts";
import { leadHtml, standsOnHtml, type PageContext } from "../../views/html/cell-html.ts";
import { footingsOnce } from "../../views/footings-once.ts";
import type { Cell, Row, Table } from "../../views/table.ts";
import { isUnmentioned, looksOf } from "./graph/standing.ts";
import { everyFall, sentenceClass, switchId, switchRules, switchSentence } from "./graph/what-falls.ts";
import { dependencyWords } from "./words.ts";
import { dependencyOf, type Condition, type Dependency } from "./model.ts";

/**
 * The argument as sentences: each condition with its status, what became of it, and what depends on it.
 * @param dependencies the table of what depends on what
 */
export function argument(story: Story, conditions: Table, dependencies: Table, context: PageContext): Element {
  const all = dependencyOf(story).conditions;
  const { columns, rows } = dependencies;
  const items = all.map((condition, index) => {
    const told = footingsOnce({ columns, rows: rows.filter(({ anchor }) => isOf(condition, anchor)) });
    const edges = condition.outgoing.map((edge, at) => dependencyItem(edge, told[at]?.cells["statement"], context));
    return conditionItem(condition, conditions.rows[index], edges, context);
  });
  return h("ol", { class: "argument" }, items);
}

const isOf = ({ outgoing }: Condition, dependency: string | undefined): boolean =>
  outgoing.some(({ anchor }) => anchor === dependency);

function conditionItem(
  condition: Condition,
  row: Row | undefined,
  edges: readonly Element[],
  context: PageContext,
): Element {
  const anchor = condition.anchor;
  const { status, outcome } = row?.cells ?? {};
  const { unmentioned } = dependencyWords(context.story).conditions;
  return h("li", { id: anchor, class: condition.now.status.as }, [
    h("h4", h("a", { href: `#${anchor}` }, condition.label)),
    ...(status ? leadHtml(status, context, isUnmentioned(condition) ? [unmentioned] : []) : []),
    ...(outcome
      ? [
          h("p", outcome.kind === "words" ? { class: "footing" } : {}, leadHtml(outcome, context)),
          ...standsOnHtml(outcome, context),
        ]
      : []),
    ...(edges.length > 0 ? [h("ul", [...edges])] : []),
  ]);
}

const dependencyItem = (edge: Dependency, statement: Cell | undefined, context: PageContext): Element =>
  h("li", { id: edge.anchor, class: looksOf(edge) }, [
    h("p", [
      h("b", dependencyWords(context.story).relation(edge)),
      " ",
      h("a", { href: `#${edge.to.anchor}` }, edge.to.label),
      ...(statement ? [". ", ...leadHtml(statement, context)] : []),
    ]),
    ...(statement ? standsOnHtml(statement, context) : []),
  ]);

/** Id of the words that introduce the switches. */
const legendId = "suppose";

/**
 * The switches by which a reader supposes that a condition fails, then what would follow of each; none without any. The
 * boxes to tick are siblings of the drawing that comes after them, so that plain selectors lead from one to the other.
 */
export function suppose(story: Story): Element[] {
  const falls = everyFall(dependencyOf(story).conditions);
  if (falls.length === 0) return [];
  const sentences = falls.map((fall) => h("p", { class: sentenceClass(fall.failed) }, switchSentence(fall, story)));
  return [
    // All styles of a page are brought together in its head when it is finished.
    h("style", switchRules(story)),
    h("p", { class: "suppose", id: legendId }, dependencyWords(story).suppose.legend),
    ...falls.flatMap(({ failed }) => [
      h("input", { type: "checkbox", id: switchId(failed), "aria-describedby": legendId }),
      h("label", { for: switchId(failed) }, failed.label),
    ]),
    h("div", { class: "follows", role: "status" }, sentences),
  ];
}
