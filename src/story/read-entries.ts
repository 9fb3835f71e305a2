import type { z } from "zod";
import { checkShape, valueAt } from "./check-shape.ts";
import { quote, type Report } from "./problem.ts";
import type { Path, YamlFile } from "./read-yaml.ts";

/** One entry of a list in a file, and where it stands. */
export interface Entry<Value> {
  value: Value;
  file: YamlFile;
  path: Path;
}

/** A list as read: entries of the right shape, and what is left of the others, so that one fault does not look like ten. */
export interface Entries<Value> {
  list: Entry<Value>[];
  /** Every text in entries that were reported and set aside. */
  brokenTexts: Set<string>;
  /** False where there is no list at all. */
  isReadable: boolean;
}

/** Reads a list, the whole file or what stands under a key of it, entry by entry. */
export function readEntries<Schema extends z.ZodType>(
  file: YamlFile | undefined,
  key: string | undefined,
  schema: Schema,
  report: Report,
): Entries<z.output<Schema>> {
  const entries: Entries<z.output<Schema>> = { list: [], brokenTexts: new Set(), isReadable: false };
  if (!file) return entries;
  const base: Path = key === undefined ? [] : [key];
  const raw = valueAt(file.value, base);
  if (!Array.isArray(raw)) {
    const expected = key === undefined ? "a list" : `a list under \`${key}\``;
    report({ file: file.name, ...file.at(base), rule: "value-type", found: quote(raw ?? "nothing"), expected });
    return entries;
  }
  entries.isReadable = true;
  for (const index of raw.keys()) {
    const path = [...base, index];
    const value = checkShape(file, schema, report, path);
    if (value === undefined) collectTexts(raw[index], entries.brokenTexts);
    else entries.list.push({ value, file, path });
  }
  return entries;
}

/** Reports keys at the top of a file other than those it may have. */
export function checkTopKeys(file: YamlFile | undefined, known: readonly string[], report: Report): void {
  if (!file || typeof file.value !== "object" || file.value === null || Array.isArray(file.value)) return;
  for (const key of Object.keys(file.value)) {
    if (known.includes(key)) continue;
    const place = file.atKey([], key);
    const expected = known.map(quote).join(" and ");
    report({ file: file.name, ...place, rule: "known-keys", found: `key ${quote(key)}`, expected });
  }
}

function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === "string") into.add(value);
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) collectTexts(inner, into);
}
