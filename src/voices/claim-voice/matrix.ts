import type { Element } from "hast";
import { h } from "hastscript";
import { anchors } from "../../story/kinds.ts";
import { standings } from "../../story/schemas/claims.ts";
import type { Story, Voice } from "../../story/story.ts";
import { cellHtml, type PageContext } from "../../views/html/html-table.ts";
import type { Row, Table } from "../../views/table.ts";
import { voiceWords, type VoiceWords } from "../words.ts";
import { claimMatrix } from "./claim-matrix.ts";
import { headHeight } from "./matrix-height.ts";

/** The claims by the voices behind them, a column for each voice; one more names what a claim is that has none. */
export function matrix(story: Story, table: Table, context: PageContext): Element {
  const words = voiceWords(story);
  const { voices, rows } = claimMatrix(story);
  const heads = headHeight(voices);
  const hasKinds = rows.some(({ claim }) => claim.kind);
  const kindOf = ({ kind, id }: (typeof rows)[number]["claim"]): Element[] => {
    if (kind) return [h("td", { class: "kind" }, h("a", { href: `#${anchors.claim(id)}` }, words.kinds[kind].short))];
    return hasKinds ? [h("td")] : [];
  };
  const body = rows.map(({ claim, voices: behind }, index) =>
    h("tr", [
      rowHead(table.rows[index], context),
      ...voices.map((voice) => (behind.includes(voice) ? markOf(voice, anchors.claim(claim.id)) : h("td"))),
      ...kindOf(claim),
    ]),
  );
  const title = table.columns.find(({ key }) => key === "statement")?.head ?? "";
  return h("table", { class: heads > 1 ? `matrix heads-${String(heads)}` : "matrix" }, [
    h("thead", [
      h("tr", [h("td"), ...groupHeads(voices, words), ...(hasKinds ? [h("td", { class: "kind" })] : [])]),
      h("tr", [
        h("th", { scope: "col" }, title),
        ...voices.map(({ id, name, standing }) =>
          h("th", { class: `voice ${standing}`, scope: "col" }, h("a", { href: `#${anchors.voice(id)}` }, name)),
        ),
        ...(hasKinds ? [h("th", { class: "kind", scope: "col" }, words.noVoice)] : []),
      ]),
    ]),
    h("tbody", body),
  ]);
}

/** A head over the voices of each standing. */
const groupHeads = (voices: readonly Voice[], { groups }: VoiceWords): Element[] =>
  standings
    .map((standing) => ({ standing, size: voices.filter((voice) => voice.standing === standing).length }))
    .filter(({ size }) => size > 0)
    .map(({ standing, size }) => h("th", { class: standing, scope: "colgroup", colSpan: size }, groups[standing]));

const rowHead = (row: Row | undefined, context: PageContext): Element =>
  h("th", { scope: "row" }, [
    h("a", { href: context.places.claim(row?.claim ?? "") }, cellHtml(row?.cells["claim"], context)),
    " ",
    h("small", cellHtml(row?.cells["place"], context)),
  ]);

const markOf = ({ name, standing }: Voice, anchor: string): Element =>
  h("td", { class: standing }, h("a", { href: `#${anchor}` }, h("span", name)));
