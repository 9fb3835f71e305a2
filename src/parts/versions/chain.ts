import type { Element } from "hast";
import { h } from "hastscript";
import { asSentence } from "../../words/as-sentence.ts";
import { textOf } from "../../views/html/brief-rows.ts";
import { leadHtml, standsOnHtml, type PageContext } from "../../views/html/cell-html.ts";
import type { Cell, Row, Table } from "../../views/table.ts";

/** The versions side by side, as links of a chain. */
export const chain = ({ rows }: Table, context: PageContext): Element[] => [
  h(
    "ol",
    { class: "chain" },
    rows.map((row) => chainLink(row, context)),
  ),
];

function chainLink({ anchor = "", classes, cells }: Row, context: PageContext): Element {
  const { version, headline, appeared, descent } = cells;
  const told = (cell: Cell | undefined): string => textOf(cell, context.story);
  return h("li", { id: anchor, class: classes?.join(" ") }, [
    h("p", { class: "meta" }, told(descent)),
    h("h3", h("a", { href: `#${anchor}` }, told(version))),
    h("p", { class: "headline" }, headline ? leadHtml(headline, context) : []),
    h("p", [asSentence(told(appeared)), ...(descent?.details ?? [])].join(" ")),
    ...(descent ? standsOnHtml(descent, context) : []),
  ]);
}
