import type { BlockContent, Heading, ListItem, PhrasingContent, RootContent } from "mdast";
import type { Block, BodyPiece } from "../../story/read-article.ts";
import type { Range } from "../../story/anchor.ts";

/** Something that is put into a text at an offset, such as a mark of a footnote. */
export interface Insert {
  at: number;
  node: PhrasingContent;
}

/**
 * A piece of the article's body as Markdown, as the article itself has it.
 * @param lower how many levels its subheads sink
 * @param inserts what is put into the text of each block
 */
export function pieceMarkdown(
  piece: BodyPiece,
  lower: number,
  inserts: (block: Block) => readonly Insert[],
): RootContent {
  const write = (inner: BodyPiece): RootContent => pieceMarkdown(inner, lower, inserts);
  // What stands in lists and quotations are paragraphs and lists.
  const within = (pieces: readonly BodyPiece[]) => pieces.map(write) as BlockContent[];
  switch (piece.kind) {
    case "rule":
      return { type: "thematicBreak" };
    case "quotation":
      return { type: "blockquote", children: within(piece.pieces) };
    case "list": {
      const children = piece.items.map((item): ListItem => ({
        type: "listItem",
        spread: false,
        children: within(item),
      }));
      return { type: "list", ordered: piece.isOrdered, start: piece.first, spread: false, children };
    }
    case "subhead": {
      const depth = Math.min((piece.level ?? 2) + lower, 6) as Heading["depth"];
      return { type: "heading", depth, children: inlineMarkdown(piece, inserts(piece)) };
    }
    case "caption":
      return { type: "paragraph", children: [raw("!["), ...inlineMarkdown(piece, inserts(piece)), raw("]")] };
    case "headline":
    case "paragraph":
      return { type: "paragraph", children: inlineMarkdown(piece, inserts(piece)) };
  }
}

/** Signs that mean to Markdown what they are. */
const raw = (value: string): PhrasingContent => ({ type: "html", value });

/** The words of a block with what is set apart in them, and what is put in; that stands behind a link, never within it. */
export function inlineMarkdown(block: Block, inserts: readonly Insert[]): PhrasingContent[] {
  const links = block.spans.filter(({ kind }) => kind === "link");
  const placed = inserts.map(({ at, node }) => ({
    at: links.find(({ start, end }) => start < at && at < end)?.end ?? at,
    node,
  }));
  return stretch(block, block, block.spans, placed);
}

function stretch(block: Block, range: Range, spans: Block["spans"], inserts: readonly Insert[]): PhrasingContent[] {
  const [span, ...others] = spans;
  if (!span) return words(block, range, inserts);
  const isWithin = ({ start, end }: Range): boolean => span.start <= start && end <= span.end;
  const inner = others.filter(isWithin);
  const deep = inserts.filter(({ at }) => span.start < at && at < span.end);
  const before = inserts.filter(({ at }) => at <= span.start);
  const after = inserts.filter(({ at }) => at >= span.end);
  const children = stretch(block, span, inner, deep);
  return [
    ...words(block, { start: range.start, end: span.start }, before),
    ...(span.kind === "break"
      ? [{ type: "break" as const }]
      : [span.kind === "link" ? { type: "link" as const, url: span.url, children } : { type: span.kind, children }]),
    ...stretch(
      block,
      { start: span.end, end: range.end },
      others.filter((other) => !isWithin(other)),
      after,
    ),
  ] as PhrasingContent[];
}

function words({ text, start }: Block, range: Range, inserts: readonly Insert[]): PhrasingContent[] {
  const cuts = [range.start, ...inserts.map(({ at }) => at), range.end];
  return cuts.slice(1).flatMap((cut, index): PhrasingContent[] => {
    const value = text.slice((cuts[index] ?? 0) - start, cut - start);
    const insert = inserts[index];
    return [...(value === "" ? [] : [{ type: "text", value } as const]), ...(insert ? [insert.node] : [])];
  });
}
