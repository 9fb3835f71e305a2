import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from "yaml";
import type { Position, Report } from "./problem.ts";

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
 * @returns undefined after reporting, where the text is not YAML
 */
export function readYaml(name: string, source: string, report: Report, firstLine = 0): YamlFile | undefined {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine, column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings];
  for (const { code, message, pos } of faults) {
    const isTwin = code === "DUPLICATE_KEY";
    report({
      file: name,
      ...place(pos[0]),
      rule: isTwin ? "unique-keys" : "yaml-syntax",
      found: isTwin ? `a second ${keyAt(source, pos[0])}` : `text that is not YAML (${tidy(message)})`,
      expected: isTwin ? "each key once" : "YAML 1.2, indented with spaces",
      fix: isTwin
        ? "merge the two, or give one its right name"
        : "mend the line named above, or put its text in quotation marks",
    });
  }
  if (faults.length > 0) return undefined;
  return {
    name,
    value: document.toJS() as unknown,
    at: (path) => place(offsetAt(document, path)),
    atKey: (path, key) => place(keyOffset(document, path, key) ?? offsetAt(document, path)),
  };
}

const tidy = (message: string): string => message.replaceAll(/\s+/gu, " ").replace(/\.$/u, "");

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
