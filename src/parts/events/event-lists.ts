import type { Element } from "hast";
import { h } from "hastscript";
import { asSentence } from "../../words/as-sentence.ts";
import { cellHtml, restHtml, type PageContext } from "../../views/html/html-table.ts";
import { plainValue } from "../../views/plain-table.ts";
import type { Row, Table } from "../../views/table.ts";

/** The events in lists, before the article and since, with the marks of the timeline; a list of nothing is left out. */
export const eventLists = ({ rows, groups = [] }: Table, context: PageContext): Element[] => [
  h(
    "div",
    { class: "events" },
    groups
      .map(({ id, title }) => ({ id, title, listed: rows.filter(({ group }) => group === id) }))
      .filter(({ listed }) => listed.length > 0)
      .map(({ id, title, listed }) =>
        h("div", { id }, [
          h("h3", h("a", { href: `#${id}` }, title)),
          h(
            "ol",
            listed.map((row) => eventItem(row, context)),
          ),
        ]),
      ),
  ),
];

function eventItem({ anchor = "", classes, cells }: Row, context: PageContext): Element {
  const { date, distance, event } = cells;
  const { details = [], ...rest } = event ?? {};
  return h("li", { id: anchor, class: classes?.join(" ") }, [
    h("p", { class: "date" }, [...cellHtml(date, context), " ", h("small", cellHtml(distance, context))]),
    h("p", [h("b", asSentence(String(plainValue(event, context.story)))), ` ${details.join(" ")}`]),
    ...restHtml(rest, context),
  ]);
}
