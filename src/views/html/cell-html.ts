import type { ElementContent } from "hast";
import { h } from "hastscript";
import { directionOf, directionWithin } from "../../words/direction.ts";
import { wordsOf } from "../../words/words-of.ts";
import { citedOn, type Places, type WrittenArticle } from "../footing-links.ts";
import { plainValue } from "../plain-table.ts";
import type { Cell } from "../table.ts";
import { footingHtml, referencesHtml } from "./footing-html.ts";

/** What a writer of the page has to know of the story. */
export interface PageContext {
  story: WrittenArticle;
  places: Places;
}

export type Part = ElementContent | string;

/** All that a cell tells: what it tells first, then its sentences, a paragraph of all, and what all of it stands on. */
export function cellHtml(cell: Cell | undefined, context: PageContext): Part[] {
  if (!cell) return [];
  const { kind, details = [] } = cell;
  const sentences = details.join(" ");
  // A status has a line of its own, after which there need be no other paragraph.
  const told = kind === "status" ? sentences : h("p", sentences);
  return [...leadHtml(cell, context), ...(sentences === "" ? [] : [told]), ...standsOnHtml(cell, context)];
}

/** What a cell stands on, which it tells last. */
export function standsOnHtml(
  { footing, alsoBefore, references }: Pick<Cell, "footing" | "alsoBefore" | "references">,
  { story, places }: PageContext,
): ElementContent[] {
  const to = citedOn(places);
  return [
    ...(footing ? [footingHtml(footing, story, to, alsoBefore)] : []),
    ...(references ? referencesHtml(references.label, references.list, story, to.reference) : []),
  ];
}

/** What a cell tells first; of a status more may be told in the same line. */
export function leadHtml(cell: Cell, { story, places }: PageContext, more: readonly string[] = []): Part[] {
  switch (cell.kind) {
    case "text":
      return cell.mark
        ? [h("small", { class: cell.mark.class }, cell.mark.label), " ", turned(cell.text, story)]
        : [turned(cell.text, story)];
    case "status": {
      const beside = [...(cell.asOf ? [wordsOf(story).asOf(cell.asOf)] : []), ...more];
      return [
        h("p", { class: "status" }, [cell.label, ...(beside.length > 0 ? [" ", h("small", beside.join(". "))] : [])]),
      ];
    }
    case "date":
      return [wordsOf(story).dateAlone(cell.date)];
    case "places":
      return cell.places.flatMap(({ text, to }, index) => [
        ...(index > 0 ? [" "] : []),
        h("a", { href: places.part(to) }, text),
      ]);
    case "words":
      return cell.words.map((word) =>
        typeof word === "string" ? word : h("a", { href: places.part(word.to) }, word.text),
      );
    case "number":
    case "list":
      return [String(plainValue(cell, story))];
  }
}

/** A text that runs against the table it stands in, such as a quotation, by itself; any other as it is. */
function turned(text: string, { language }: { language: string }): Part {
  const dir = directionWithin(text, language);
  return dir === directionOf(language) ? text : h("bdi", { dir }, text);
}
