import { isAlias, isScalar, type Document, type YAMLError, CST } from "yaml";
import { quote } from "./problem.ts";
import { offsetOf, type YamlNode } from "./yaml-extras.ts";

/** What keeps a file from being read, in an author's words. */
export interface YamlFault {
  /** Where it begins, from the start of the text. */
  offset: number;
  found: string;
  expected: string;
  fix: string;
}

const quoteIt = "put the text in quotation marks";

/** The first thing that makes a text no YAML; what follows it is mostly a consequence. */
export function syntaxFault(
  document: Document.Parsed,
  nodes: readonly YamlNode[],
  source: string,
): YamlFault | undefined {
  const error = [...document.errors, ...document.warnings].find(({ code }) => code !== "DUPLICATE_KEY");
  if (error) return tabAt(source, error.pos[0]) ?? describe(error, nodes);
  return starredText(nodes);
}

function describe({ code, message, pos: [offset] }: YAMLError, nodes: readonly YamlNode[]): YamlFault {
  if (code === "BLOCK_AS_IMPLICIT_KEY") {
    return { offset, found: "a colon and a space within a text", expected: "one key on a line", fix: quoteIt };
  }
  if (message.startsWith("Missing closing")) {
    const fix = "close it at the end of the text; within a text, write “ and ”";
    return {
      offset: openingOf(nodes, offset),
      found: "a quotation mark that is never closed",
      expected: "a pair",
      fix,
    };
  }
  if (message === "Unexpected scalar at node end") {
    const fix = `${quoteIt} as a whole; within it, write “, ” and ’`;
    return { offset, found: "more text after the end of a value", expected: "one value for a key", fix };
  }
  if (code === "MULTIPLE_DOCS") {
    const found = "a line `---` that begins a second document";
    return { offset, found, expected: "one document in a file", fix: "take the line out" };
  }
  const found = `text that is not YAML (${message.replaceAll(/\s+/gu, " ").replace(/\.$/u, "")})`;
  const fix = "mend this line or the one above it; a text that YAML takes for something else needs quotation marks";
  return { offset, found, expected: "YAML 1.2, indented with spaces", fix };
}

/** A tab that indents the line on which reading failed. */
function tabAt(source: string, offset: number): YamlFault | undefined {
  const lineStart = source.lastIndexOf("\n", Math.max(offset - 1, 0)) + 1;
  const indent = /^ *(?=\t)/u.exec(source.slice(lineStart))?.[0];
  if (indent === undefined) return undefined;
  const found = "a tab at the beginning of a line";
  return { offset: lineStart + indent.length, found, expected: "spaces", fix: "put two spaces in place of each tab" };
}

/** The quotation mark that opens the text in which the file ends. */
function openingOf(nodes: readonly YamlNode[], end: number): number {
  const text = nodes.findLast(({ node }) => isScalar(node) && node.range && node.range[1] >= end);
  return text ? offsetOf(text.node) : end;
}

/** A text that begins with `*`, which YAML takes for the name of another value. */
function starredText(nodes: readonly YamlNode[]): YamlFault | undefined {
  const alias = nodes.map(({ node }) => node).find(isAlias);
  if (!alias) return undefined;
  const found = `\`*${alias.source}\`, which YAML takes for the name of another value`;
  return { offset: offsetOf(alias), found, expected: "a text", fix: quoteIt };
}

/** The last token of a YAML text that is more than white space. */
interface Token {
  text: string;
  offset: number;
  /** Whether it is a text without quotation marks, which `#` may have cut. */
  isPlain: boolean;
}

/** What is no text, and has no length of its own. */
const marks: readonly string[] = [CST.DOCUMENT, CST.FLOW_END];

/**
 * Comments that may have been meant as part of a text: all but those on a line of their own, and those after a text in
 * quotation marks, which says where it ends.
 * @param tokens the text, cut by the lexer of `yaml`
 */
export function doubtfulComments(source: string, tokens: readonly string[]): YamlFault[] {
  const faults: YamlFault[] = [];
  let [offset, depth, isScalar] = [0, 0, false];
  let last: Token = { text: "", offset: 0, isPlain: false };
  for (const text of tokens) {
    if (text === CST.SCALAR) isScalar = true;
    if (text === CST.SCALAR || marks.includes(text)) continue;
    if (!isScalar && text.startsWith("#")) {
      if (isDoubtful(source, offset, last))
        faults.push(faultAt(source, { text, offset, isPlain: false }, last, depth > 0));
    } else if (text.trim() !== "") {
      if (!isScalar) depth += /^[[{]$/u.test(text) ? 1 : /^[\]}]$/u.test(text) ? -1 : 0;
      // Only a block of text ends with its line.
      last = { text, offset, isPlain: isScalar && !text.endsWith("\n") };
    }
    offset += text.length;
    isScalar = false;
  }
  return faults;
}

function isDoubtful(source: string, offset: number, last: Token): boolean {
  const column = columnOf(source, offset);
  if (source.slice(offset - column, offset).trim() !== "") return !/^["']/u.test(last.text) || last.isPlain;
  // Further in than its key, a line goes on with the text above it.
  return last.isPlain && column > keyColumnOf(source, last.offset);
}

/** Columns from the beginning of the line. */
const columnOf = (source: string, offset: number): number => offset - (source.lastIndexOf("\n", offset - 1) + 1);

/** The column of the first word on the line, after the dashes of lists. */
function keyColumnOf(source: string, offset: number): number {
  const line = source.slice(offset - columnOf(source, offset));
  return /^(?:[-?] | )*/u.exec(line)?.[0].length ?? 0;
}

function faultAt(source: string, comment: Token, last: Token, isInBrackets: boolean): YamlFault {
  const apart = "the comment on a line of its own";
  const whole = source.slice(last.offset, comment.offset + comment.text.length).replaceAll(/\s*\n\s*/gu, " ");
  const ready = isInBrackets ? "" : ` (\`${JSON.stringify(whole)}\`)`;
  return {
    offset: comment.offset,
    found: `${quote(comment.text)}, which YAML takes for a comment`,
    expected: last.isPlain
      ? "a text in quotation marks before it, or a line of its own for it"
      : "a line of its own for it",
    fix: last.isPlain ? `put the whole text in quotation marks${ready}, or ${apart}` : `put ${apart}`,
  };
}
