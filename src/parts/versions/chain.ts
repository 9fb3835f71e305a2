import type { Element } from "hast";
import { h } from "hastscript";
import { cellHtml, leadHtml, restHtml, type PageContext } from "../../views/html/html-table.ts";
import type { Row, Table } from "../../views/table.ts";

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
  return h("li", { id: anchor, class: classes?.join(" ") }, [
    h("p", { class: "meta" }, descent ? leadHtml(descent, context) : []),
    h("h3", h("a", { href: `#${anchor}` }, cellHtml(version, context))),
    h("p", { class: "headline" }, cellHtml(headline, context)),
    h("p", { class: "meta" }, cellHtml(appeared, context)),
    ...(descent ? restHtml(descent, context) : []),
  ]);
}
