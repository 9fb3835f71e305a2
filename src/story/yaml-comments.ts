import { CST, Lexer } from "yaml";
import { quote } from "./problem.ts";
import type { YamlFault } from "./yaml-fault.ts";

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
 */
export function doubtfulComments(source: string): YamlFault[] {
  const faults: YamlFault[] = [];
  let [offset, depth, isScalar] = [0, 0, false];
  let last: Token = { text: "", offset: 0, isPlain: false };
  for (const text of new Lexer().lex(source)) {
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
