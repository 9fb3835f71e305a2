import type { Nodes } from "mdast";
import { positionIn } from "./check-source.ts";
import type { Position } from "./problem.ts";

/** Far more than prose has, and far less than makes a parser of Markdown slow or exhausts its stack. */
const limits = { block: 5_000, indent: 40, containers: 200, marks: 100, brackets: 10 } as const;

/**
 * What makes a Markdown text too deep, or too long in one piece, to be parsed: the time that takes grows faster than the
 * text, and trees are walked by functions that call themselves.
 */
export function depthFault(source: string): { place: Position; found: string; expected: string } | undefined {
  const fault = (offset: number, found: string, expected: string) => ({
    place: positionIn(source, offset),
    found,
    expected,
  });
  const indent = new RegExp(`^[ \\t>*+\\-.)#\\d]{${String(limits.indent + 1)}}`, "mu").exec(source);
  if (indent) return fault(indent.index, "a line that begins with dozens of marks", "prose");
  const container = [...source.matchAll(/^[ \t]*(?:[>*+-]|\d+[.)])/gmu)][limits.containers];
  if (container) return fault(container.index, "hundreds of quotation blocks and lists", "prose");
  for (const { 0: block, index } of source.matchAll(/(?:.+\n?)+/gu)) {
    if (block.length > limits.block) {
      const found = `a paragraph of ${String(block.length)} characters`;
      return fault(index, found, `at most ${String(limits.block)}, and an empty line between paragraphs`);
    }
    const mark = [...block.matchAll(/[*_~]+/gu)][limits.marks];
    if (mark) return fault(index + mark.index, "more than a hundred marks of emphasis in a paragraph", "a few");
    const bracket = deepBracket(block);
    if (bracket !== undefined) return fault(index + bracket, "brackets within brackets within brackets", "a few");
  }
  return undefined;
}

/** Where brackets stand too deep within brackets. */
function deepBracket(block: string): number | undefined {
  let depth = 0;
  for (const { 0: mark, index } of block.matchAll(/\\.|[[\]]/gu)) {
    if (mark === "[") depth += 1;
    if (mark === "]") depth = Math.max(0, depth - 1);
    if (depth > limits.brackets) return index;
  }
  return undefined;
}

/** What a writer calls a piece of Markdown. */
const names: Readonly<Partial<Record<Nodes["type"], string>>> = {
  blockquote: "quotation block",
  break: "line break",
  code: "block of code",
  definition: "address of a link",
  delete: "struck-out text",
  emphasis: "emphasis",
  footnoteDefinition: "footnote",
  footnoteReference: "mark of a footnote",
  heading: "heading",
  html: "HTML",
  image: "image",
  inlineCode: "code",
  link: "link",
  linkReference: "link without an address",
  list: "list",
  paragraph: "paragraph",
  strong: "strong emphasis",
  table: "table",
  thematicBreak: "rule across the page",
};

export const nodeName = ({ type }: Nodes): string => names[type] ?? type;
