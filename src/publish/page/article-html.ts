import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Range } from "../../story/anchor.ts";
import type { Block, BodyPiece } from "../../story/read-article.ts";
import type { Span } from "../../story/read-body.ts";

/**
 * A piece of the article's body as HTML.
 * @param words writes what stands in a block
 */
export function pieceHtml(piece: BodyPiece, words: (block: Block) => ElementContent[]): Element {
  const write = (inner: BodyPiece): Element => pieceHtml(inner, words);
  switch (piece.kind) {
    case "rule":
      return h("hr");
    case "quotation":
      return h("blockquote", piece.pieces.map(write));
    case "list": {
      const items = piece.items.map((item) => h("li", itemHtml(item, words)));
      return piece.isOrdered ? h("ol", piece.first === 1 ? {} : { start: piece.first }, items) : h("ul", items);
    }
    case "subhead":
      return h(piece.level === 3 ? "h4" : "h3", words(piece));
    case "caption":
      return h("p", { className: ["caption"] }, words(piece));
    case "headline":
    case "paragraph":
      return h("p", words(piece));
  }
}

/** An item of one paragraph is that paragraph, with the list below it that it may have. */
function itemHtml(item: readonly BodyPiece[], words: (block: Block) => ElementContent[]): ElementContent[] {
  const isShort = item.filter(({ kind }) => kind === "paragraph").length === 1;
  return item.flatMap((piece) => (isShort && piece.kind === "paragraph" ? words(piece) : [pieceHtml(piece, words)]));
}

/** Words of a block, with what of them is set apart; links may be left out, where the words lead elsewhere. */
export function inlineHtml(block: Block, range: Range, hasLinks = true): ElementContent[] {
  const isShown = ({ kind }: Span): boolean => hasLinks || kind !== "link";
  const spans = block.spans.filter((span) => isShown(span) && span.start < range.end && range.start < span.end);
  const cuts = [range.start, ...spans.flatMap(({ start, end }) => [start, end]), range.end];
  const points = [...new Set(cuts)].filter((at) => range.start <= at && at <= range.end).toSorted((a, b) => a - b);
  return points.slice(0, -1).flatMap((start, index): ElementContent[] => {
    const end = points[index + 1] ?? range.end;
    const text = withSpaces(block.text.slice(start - block.start, end - block.start));
    const around = spans.filter((span) => span.start < end && start < span.end);
    return around.reduceRight<ElementContent[]>(setApart, text);
  });
}

/** Text in which spaces that a page would show as one are set apart, to be shown as they are. */
const withSpaces = (text: string): ElementContent[] =>
  text
    .split(/([ \t]{2,}|\t)/u)
    .map((value, index): ElementContent => (index % 2 === 0 ? { type: "text", value } : h("span.spaces", value)))
    .filter((node) => node.type !== "text" || node.value !== "");

/** What a span makes of words. A line break has its space before it, which parts the words where nobody sees the break. */
function setApart(words: ElementContent[], span: Span): ElementContent[] {
  switch (span.kind) {
    case "break":
      return [...words, h("br")];
    case "emphasis":
      return [h("em", words)];
    case "strong":
      return [h("strong", words)];
    case "link":
      return [h("a", { href: span.url, rel: ["external"] }, words)];
  }
}
