import type { Element } from "hast";
import { h } from "hastscript";
import { anchors } from "../../story/kinds.ts";
import type { Story } from "../../story/story.ts";
import { cellHtml, type PageContext } from "../../views/html/cell-html.ts";
import type { Row, Table } from "../../views/table.ts";
import { voiceWords, type VoiceWords } from "../words.ts";
import { claimMatrix, columns, type Mark } from "./claim-matrix.ts";
import { columnName, markName } from "./mark-names.ts";

/**
 * The claims in the order of the article, each with a mark that stands the further along the thinner its voice is, and
 * the voices’ names beside the mark. Above them stands what each place means, with how many claims have it.
 */
export function matrix(story: Story, table: Table, context: PageContext): Element[] {
  const words = voiceWords(story);
  const { rows, counts } = claimMatrix(story);
  const head = (key: string): string => table.columns.find((column) => column.key === key)?.head ?? "";
  return [
    h(
      "ul",
      { class: "standings" },
      columns.map((column, index) =>
        h("li", { class: column }, [columnName(column, words), " ", h("b", counts[index])]),
      ),
    ),
    h("table", { class: "matrix" }, [
      h("thead", h("tr", [h("th", { scope: "col" }, head("statement")), h("th", { scope: "col" }, head("behind"))])),
      h(
        "tbody",
        rows.map(({ claim, marks }, index) =>
          h("tr", [
            rowHead(table.rows[index], anchors.claim(claim.id), context),
            h(
              "td",
              marks.map((mark) => markHtml(mark, story, words)),
            ),
          ]),
        ),
      ),
    ]),
  ];
}

function rowHead(row: Row | undefined, passage: string, context: PageContext): Element {
  return h("th", { scope: "row" }, [
    h("a", { href: context.places.claim(row?.claim ?? "") }, cellHtml(row?.cells["claim"], context)),
    "\u00a0",
    h("a", { href: context.places.part(passage) }, cellHtml(row?.cells["place"], context)),
  ]);
}

function markHtml(mark: Mark, story: Story, words: VoiceWords): Element {
  const [voice] = mark.voices;
  return h("span", { class: mark.standing }, [
    markName(mark, story, words),
    ...(voice ? [" ", h("small", `(${words.voices[voice.standing]})`)] : []),
  ]);
}
