import type { Element } from "hast";
import { h } from "hastscript";
import { asSentence } from "../../words/as-sentence.ts";
import { textOf } from "../../views/html/brief-rows.ts";
import { standsOnHtml, type PageContext } from "../../views/html/cell-html.ts";
import { footingsOnce } from "../../views/footings-once.ts";
import type { Row, Table } from "../../views/table.ts";

/** The events in lists, before the article and since, with the marks of the timeline; a list of nothing is left out. */
export const eventLists = ({ groups = [], ...table }: Table, context: PageContext): Element[] => [
  h(
    "div",
    { class: "events" },
    groups
      .map(({ id, title }) => ({ id, title, listed: table.rows.filter(({ group }) => group === id) }))
      .filter(({ listed }) => listed.length > 0)
      .map(({ id, title, listed }) =>
        h("div", { id }, [
          h("h3", h("a", { href: `#${id}` }, title)),
          h(
            "ol",
            footingsOnce({ ...table, rows: listed }).map((row) => eventItem(row, context)),
          ),
        ]),
      ),
  ),
];

function eventItem({ anchor = "", classes, cells }: Row, context: PageContext): Element {
  const { date, distance, event } = cells;
  return h("li", { id: anchor, class: classes?.join(" ") }, [
    h("small", [date, distance].map((cell) => textOf(cell, context.story)).join(". ")),
    h("p", [h("b", asSentence(textOf(event, context.story))), ` ${(event?.details ?? []).join(" ")}`]),
    ...(event ? standsOnHtml(event, context) : []),
  ]);
}
