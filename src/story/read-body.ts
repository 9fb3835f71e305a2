import type { Link, Nodes, Parents, PhrasingContent, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Range } from "./anchor.ts";
import type { Position } from "./problem.ts";

/** A stretch of a text that is set apart within its line. */
export type Span = Range & ({ kind: "emphasis" | "strong" | "break" } | { kind: "link"; url: string });

/** A line of the published text, and where it stands in its file. Offsets of its spans count from its first letter. */
export interface Line extends Position {
  kind: "subhead" | "paragraph" | "caption";
  /** Of a subhead: 2 where it stands below the headline, 3 where it stands below another. */
  level?: 2 | 3;
  text: string;
  /** In order, what holds others before them. */
  spans: Span[];
}

/** A piece of the article's body: a line, what lines stand in, or a rule across the page. */
export type Piece<Leaf> = Leaf | List<Leaf> | Quotation<Leaf> | { kind: "rule" };

export interface List<Leaf> {
  kind: "list";
  isOrdered: boolean;
  /** The number of its first item, where it is ordered. */
  first: number;
  items: Piece<Leaf>[][];
}

export interface Quotation<Leaf> {
  kind: "quotation";
  pieces: Piece<Leaf>[];
}

/**
 * Makes of a tree of Markdown the pieces of an article's body. What no article may have is words all the same, so that
 * notes on them are not reported as well.
 * @param body the text that the tree was made of
 * @param toLeaf is called for each line that has words, in their order
 */
export function readBody<Leaf>(tree: Root, body: string, toLeaf: (line: Line) => Leaf): Piece<Leaf>[] {
  const leaf = (node: Nodes, kind: Line["kind"]): Leaf[] => {
    const level = node.type === "heading" && ({ level: node.depth > 2 ? 3 : 2 } as const);
    const line: Line = { kind, ...level, ...placeOf(node), ...wordsOf(node, body) };
    return line.text.trim() === "" ? [] : [toLeaf(line)];
  };
  const pieces = ({ children }: Parents): Piece<Leaf>[] => children.flatMap(piece);
  const piece = (node: Nodes): Piece<Leaf>[] => {
    if (node.type === "heading") return leaf(node, "subhead");
    if (node.type === "thematicBreak") return [{ kind: "rule" }];
    if (node.type === "blockquote") return [{ kind: "quotation", pieces: pieces(node) }];
    if (node.type === "list") {
      const { ordered, start, children } = node;
      return [{ kind: "list", isOrdered: ordered === true, first: start ?? 1, items: children.map(pieces) }];
    }
    return leaf(node, isCaption(node, body) ? "caption" : "paragraph");
  };
  return pieces(tree);
}

/** Whether a paragraph has the form of a caption: that of a picture whose address was left out. */
export const isCaption = (node: Nodes, body: string): boolean =>
  node.type === "paragraph" && /^!\[.*[^\\]\]$/su.test(sourceOf(node, body));

/** Whether it is an address that Markdown links of itself: there are no brackets, so it is words of the article. */
export const isPrinted = ({ position }: Link, body: string): boolean =>
  !"[<".includes(body[position?.start.offset ?? body.length] ?? "a");

/** The words of a line, and what of them is set apart; a line break is a space. */
function wordsOf(node: Nodes, body: string): Pick<Line, "text" | "spans"> {
  const spans: Span[] = [];
  let text = "";
  const read = (inner: PhrasingContent): void => {
    const start = text.length;
    const at = spans.length;
    if (inner.type === "break") text += " ";
    else if (inner.type === "emphasis" || inner.type === "strong" || inner.type === "link")
      inner.children.forEach(read);
    else text += toString(inner, { includeHtml: false }).replaceAll("\n", " ");
    const span = spanOf(inner, body);
    if (span && text.length > start) spans.splice(at, 0, { ...span, start, end: text.length });
  };
  if (node.type === "paragraph" || node.type === "heading") node.children.forEach(read);
  else text = toString(node, { includeHtml: false }).replaceAll("\n", " ");
  return isCaption(node, body) ? withoutBrackets(text, spans) : { text, spans };
}

function spanOf(node: PhrasingContent, body: string) {
  if (node.type === "emphasis" || node.type === "strong" || node.type === "break") return { kind: node.type };
  return node.type === "link" && !isPrinted(node, body) ? { kind: node.type, url: node.url } : undefined;
}

/** A caption's words, between `![` and `]`. */
const withoutBrackets = (text: string, spans: readonly Span[]): Pick<Line, "text" | "spans"> => ({
  text: text.slice(2, -1),
  spans: spans.map((span) => ({ ...span, start: span.start - 2, end: span.end - 2 })),
});

/** Where a piece of Markdown stands in its text. */
export const placeOf = ({ position }: Nodes): Position => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** A piece of Markdown as it is written. */
export const sourceOf = ({ position }: Nodes, body: string): string =>
  body.slice(position?.start.offset, position?.end.offset);
