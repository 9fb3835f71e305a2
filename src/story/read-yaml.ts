import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from "yaml";
import type { Position, Report } from "./problem.ts";
import { syntaxFault } from "./yaml-fault.ts";

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
  const twins = document.errors.filter(({ code }) => code === "DUPLICATE_KEY");
  for (const { pos } of twins) {
    const found = `a second ${keyAt(source, pos[0])}`;
    const fix = "merge the two, or give one its right name";
    report({ file: name, ...place(pos[0]), rule: "unique-keys", found, expected: "each key once", fix });
  }
  const fault = syntaxFault(document, source);
  if (fault) {
    const { offset, found, expected, fix } = fault;
    report({ file: name, ...place(offset), rule: "yaml-syntax", found, expected, fix });
  }
  if (fault || twins.length > 0) return undefined;
  return {
    name,
    value: document.toJS() as unknown,
    at: (path) => place(offsetAt(document, path)),
    atKey: (path, key) => place(keyOffset(document, path, key) ?? offsetAt(document, path)),
  };
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
