import type { PhrasingContent, RootContent } from "mdast";
import { asSentence } from "../../words/as-sentence.ts";
import { wordsOf } from "../../words/words-of.ts";
import type { Places, WrittenArticle } from "../footing-links.ts";
import { columnsIn, type Cell, type Column, type Row, type Table } from "../table.ts";
import { footingWords, referenceWords } from "./footing-words.ts";
import { heading, link, paragraph, strong, table, type Words } from "./nodes.ts";

type Part = string | PhrasingContent;

/** What a writer of Markdown has to know of the story. */
interface MarkdownContext {
  story: WrittenArticle;
  places: Places;
}

/** A table as Markdown: whose judgement it is, then the rows, each group of them below its heading. Without rows nothing. */
export function markdownTable(table: Table, context: MarkdownContext): RootContent[] {
  const { rows, groups, judgement } = table;
  if (rows.length === 0) return [];
  return [
    ...(judgement === undefined ? [] : [paragraph(judgement)]),
    ...(groups ?? [undefined]).flatMap((group) => {
      const some = group ? rows.filter((row) => row.group === group.id) : rows;
      const title = group && some.length > 0 ? [heading(4, group.title)] : [];
      return [...title, ...rowsAsTable(table, some, context)];
    }),
  ];
}

function rowsAsTable({ columns }: Table, rows: readonly Row[], context: MarkdownContext): RootContent[] {
  const shown = columnsIn({ columns }, "text");
  const cells = rows.map((row) => shown.map((column) => cellWords(row, column, context)));
  return table(
    shown.map(({ head }) => head),
    cells,
  );
}

function cellWords(row: Row, { key, isHead }: Column, { story, places }: MarkdownContext): Words {
  const cell = row.cells[key];
  if (!cell) return "";
  const { details = [], footing, references } = cell;
  const to = isHead ? placeOfRow(row, places) : undefined;
  return [
    ...leadWords(cell, to, { story, places }),
    ...(details.length > 0 ? [` ${details.join(" ")}`] : []),
    ...(footing ? [" ", ...footingWords(footing, story, places)] : []),
    ...(references ? referenceWords(references.label, references.list, story, places) : []),
  ];
}

function placeOfRow({ anchor, claim }: Row, places: Places): string | undefined {
  if (claim !== undefined) return places.claim(claim);
  return anchor === undefined ? undefined : places.part(anchor);
}

/** What a cell tells first; before details it is a sentence. What heads a row leads to its place. */
function leadWords(cell: Cell, to: string | undefined, { story, places }: MarkdownContext): Part[] {
  const { comma, semicolon, dateAlone, statusAsOf } = wordsOf(story);
  const isFollowed = (cell.details ?? []).length > 0;
  switch (cell.kind) {
    case "text": {
      const words = isFollowed ? asSentence(cell.text) : cell.text;
      return [
        ...(cell.mark ? [strong(cell.mark.label), " "] : []),
        ...(words === "" ? [] : [to === undefined ? words : link(to, words)]),
      ];
    }
    case "number":
      return [String(cell.value)];
    case "status": {
      const words = cell.asOf ? statusAsOf(cell.label, cell.asOf) : cell.label;
      return [isFollowed ? strong(`${words}.`) : words];
    }
    case "date":
      return [dateAlone(cell.date)];
    case "places":
      return [cell.places.map(({ text }) => text).join(comma)];
    case "list":
      return [cell.items.map(({ text, note }) => (note === undefined ? text : `${text} (${note})`)).join(semicolon)];
    case "words":
      return cell.words.map((word) => (typeof word === "string" ? word : link(places.part(word.to), word.text)));
  }
}
