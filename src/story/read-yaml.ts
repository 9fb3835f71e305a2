import { isMap, isNode, isPair, Lexer, LineCounter, parseDocument, type Document } from "yaml";
import { checkSource, positionIn, sizeLimits, unreadable } from "./check-source.ts";
import type { Position, Report } from "./problem.ts";
import { doubtfulComments, syntaxFault } from "./yaml-fault.ts";
import { deepPlace, extraOf, longPlace, nodesOf, secondKeys, unreadableText, type YamlNode } from "./yaml-extras.ts";

/** Keys and indexes from the top of a file to a value. */
export type Path = readonly PropertyKey[];

/** A parsed file that still knows where each value stood. */
export interface YamlFile {
  name: string;
  value: unknown;
  /** Where the value at a path begins; where the path ends early, the nearest thing above it. */
  at(path: Path): Position;
  /** Where a key of the mapping at a path begins. */
  atKey(path: Path, key: string): Position;
}

/**
 * Parses YAML and keeps positions.
 * @param firstLine the line of the file on which the text begins, counted from 0
 * @returns undefined after reporting, where the text is not YAML, or more of it than data needs
 */
export function readYaml(name: string, source: string, report: Report, firstLine = 0): YamlFile | undefined {
  if (!checkSource(name, source, sizeLimits.data, report)) return undefined;
  const tokens = [...new Lexer().lex(source)];
  const deep = deepPlace(source, tokens);
  if (deep !== undefined) {
    const { line, column } = positionIn(source, deep);
    const place = { file: name, line: line + firstLine, column };
    report({ ...place, rule: "nesting-depth", found: "lists within lists within lists", expected: "a few levels" });
    return undefined;
  }
  const comments = doubtfulComments(source, tokens);
  for (const { offset, ...rest } of comments) {
    const { line, column } = positionIn(source, offset);
    report({ file: name, line: line + firstLine, column, rule: "whole-text", ...rest });
  }
  // What such a comment hides is missed below, and is no second mistake.
  if (comments.length > 0) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine, column: Math.max(col, 1) };
  };
  const nodes = nodesOf(document);
  const twins = secondKeys(nodes);
  for (const offset of twins) {
    const found = `a second ${keyAt(source, offset)}`;
    const fix = "merge the two, or give one its right name";
    report({ file: name, ...place(offset), rule: "unique-keys", found, expected: "each key once", fix });
  }
  const fault = faultOf(document, nodes, source);
  if (fault) {
    const { offset, ...rest } = fault;
    report({ file: name, ...place(offset), ...rest });
  }
  if (fault || twins.length > 0) return undefined;
  return {
    name,
    value: document.toJS() as unknown,
    at: (path) => place(offsetAt(document, path)),
    atKey: (path, key) => place(keyOffset(document, path, key) ?? offsetAt(document, path)),
  };
}

/** The first thing that keeps a parsed text from being used. */
function faultOf(document: Document.Parsed, nodes: readonly YamlNode[], source: string) {
  const syntax = syntaxFault(document, nodes, source);
  if (syntax) return { rule: "yaml-syntax" as const, ...syntax };
  const extra = extraOf(document, nodes, source);
  if (extra) return { rule: "plain-yaml" as const, ...extra };
  const long = longPlace(nodes);
  if (long) {
    const found = `a list of ${String(long.count)} entries`;
    return { rule: "file-size" as const, offset: long.offset, found, expected: "as many as a reader can take in" };
  }
  const text = unreadableText(nodes);
  return text && { offset: text.offset, ...unreadable(text.found) };
}

const keyAt = (source: string, offset: number): string => `\`${/^[^:\n]*/u.exec(source.slice(offset))?.[0] ?? ""}\``;

function offsetAt(document: Document.Parsed, path: Path): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document.Parsed, path: Path, key: string): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === key);
  return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
}
