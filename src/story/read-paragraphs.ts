import type { Nodes, Paragraph, PhrasingContent, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { firstUnreadable } from "./characters.ts";
import { unreadable } from "./check-source.ts";
import { depthFault, nodeName } from "./markdown-depth.ts";
import { quote, type Position, type Report } from "./problem.ts";

/** A line of the published text, and where it stands in `article.md`. */
export interface Line {
  text: string;
  line: number;
}

/**
 * Reads the body of `article.md`, and holds that it is paragraphs of plain text and nothing else.
 * @param bodyLine the line of the file on which the body begins, counted from 0
 * @returns all its words, those within markup too, so that notes on them are not reported as well
 */
export function readParagraphs(file: string, body: string, bodyLine: number, report: Report): Line[] {
  const deep = depthFault(body);
  if (deep) {
    const { place, found, expected } = deep;
    report({ file, line: place.line + bodyLine, column: place.column, rule: "nesting-depth", found, expected });
    return [];
  }
  const tree: Root = remark().use(remarkGfm).parse(body);
  const fault = ({ line, column }: Position, found: string, fix: string): void => {
    const expected = "paragraphs of plain text, a line each, as published";
    report({ file, line: line + bodyLine, column, rule: "article-plain", found, expected, fix });
  };
  if (tree.children.length === 0) fault({ line: 1, column: 1 }, "emptiness", "put the article below its front matter");
  return tree.children.flatMap((node) => {
    const strays =
      node.type === "paragraph" ? node.children.filter((child) => isStray(child) && !isPrinted(child, body)) : [node];
    for (const stray of strays) {
      if (isBroken(stray))
        fault(breakIn(stray, body), "line break within a paragraph", "put the paragraph on one line");
      else fault(placeOf(stray), `${nodeName(stray)} ${quote(sourceOf(stray, body))}`, plainly);
    }
    const stray = firstUnreadable(toString(node, { includeHtml: false }));
    const at = placeOf(node);
    if (stray) report({ file, line: at.line + bodyLine, column: at.column, ...unreadable(stray.found) });
    const text = node.type === "paragraph" ? wordsOf(node) : toString(node, { includeHtml: false });
    return text === "" ? [] : [{ text, line: placeOf(node).line + bodyLine }];
  });
}

const plainly = "take the markup out; where the character belongs to the text, put a backslash before it";

const isBroken = (node: Nodes): boolean => node.type === "break" || node.type === "text";

/** Whether a part of a paragraph is anything but words on one line; of a pair of HTML tags, the first counts. */
function isStray(node: PhrasingContent): boolean {
  if (node.type === "text") return node.value.includes("\n");
  return node.type !== "html" || !node.value.startsWith("</");
}

/** Whether it is an address that Markdown links of itself: there are no brackets, so it is words of the article. */
function isPrinted({ type, position }: PhrasingContent, body: string): boolean {
  return type === "link" && !"[<".includes(body[position?.start.offset ?? body.length] ?? "a");
}

function wordsOf({ children }: Paragraph): string {
  const words = children.map((child) => (child.type === "break" ? " " : toString(child, { includeHtml: false })));
  return words.join("").replaceAll("\n", " ");
}

const placeOf = ({ position }: Nodes): Position => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** The end of the line on which a piece of text is broken. */
function breakIn(node: Nodes, body: string): Position {
  const { line, column } = placeOf(node);
  const offset = node.position?.start.offset ?? 0;
  return { line, column: column + (/^.*?(?=\s*$)/mu.exec(body.slice(offset))?.[0].length ?? 0) };
}

const sourceOf = ({ position }: Nodes, body: string): string =>
  body.slice(position?.start.offset, position?.end.offset);
