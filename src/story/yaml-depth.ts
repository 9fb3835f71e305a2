import { CST, Lexer } from "yaml";

/** Levels of brackets, and columns of indentation, dashes and question marks; data here has three levels. */
const limits = { flow: 10, indent: 60 } as const;

/**
 * Where a YAML text is nested so deep that parsing it would exhaust the stack or take hours: found from its tokens,
 * before anything is built of them.
 * @returns the offset of the place, or undefined
 */
export function deepPlace(source: string): number | undefined {
  const indent = new RegExp(`^[ \\t\\-?:]{${String(limits.indent + 1)}}`, "mu").exec(source);
  if (indent) return indent.index;
  let [depth, offset, isText] = [0, 0, false];
  for (const token of new Lexer().lex(source)) {
    if (token === CST.SCALAR) isText = true;
    if ([CST.SCALAR, CST.DOCUMENT, CST.FLOW_END].includes(token)) continue;
    if (!isText && (token === "[" || token === "{")) depth += 1;
    if (!isText && (token === "]" || token === "}")) depth -= 1;
    if (depth > limits.flow) return offset;
    offset += token.length;
    isText = false;
  }
  return undefined;
}
