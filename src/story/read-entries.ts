import { z } from "zod";
import { checkShape, valueAt } from "./check-shape.ts";
import type { Report } from "./problem.ts";
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
  /** Whether an entry set aside has no id that can be relied on. */
  hasUnreadIds: boolean;
  /** False where there is no list at all. */
  isReadable: boolean;
}

/** Whether a list has been read without a loss. */
export const isWhole = ({ isReadable, brokenTexts, hasUnreadIds }: Entries<unknown>): boolean =>
  isReadable && brokenTexts.size === 0 && !hasUnreadIds;

/** What stands in a file that is not there, and need not be. */
export const noEntries = <Value>(): Entries<Value> => ({
  list: [],
  brokenTexts: new Set(),
  hasUnreadIds: false,
  isReadable: true,
});

/** The entries of a list within a mapping whose shape has been checked as a whole. */
export const entriesOf = <Value>(file: YamlFile, path: Path, values: readonly Value[]): Entries<Value> => ({
  ...noEntries<Value>(),
  list: values.map((value, index) => ({ value, file, path: [...path, index] })),
});

/** What a file holds that is not there, and need not be: lists without entries, and nothing else. */
export function emptyLists<File>(shape: z.ZodType<File>): Lists<File> {
  if (!(shape instanceof z.ZodObject)) return { entries: noEntries() } as Lists<File>;
  const keys = Object.entries<z.ZodType>(shape.shape).filter(([, inner]) => isList(inner));
  return Object.fromEntries(keys.map(([key]) => [key, noEntries()])) as Lists<File>;
}

/** Reads a list, the whole file or what stands under a key of it, entry by entry. */
function readEntries<Schema extends z.ZodObject<{ id: z.ZodType }>>(
  file: YamlFile | undefined,
  key: string | undefined,
  schema: Schema,
  report: Report,
  isOptional = false,
): Entries<z.output<Schema>> {
  const base: Path = key === undefined ? [] : [key];
  const raw = file && valueAt(file.value, base);
  // A list that may be left out, and is, holds nothing.
  const isReadable = isOptional && file !== undefined && raw === undefined;
  const entries = { ...noEntries<z.output<Schema>>(), isReadable };
  // What is no list has been reported with the frame of its file.
  if (!file || !Array.isArray(raw)) return entries;
  entries.isReadable = true;
  for (const index of raw.keys()) {
    const path = [...base, index];
    const value = checkShape(file, schema, report, path);
    if (value === undefined) {
      collectTexts(raw[index], entries.brokenTexts);
      entries.hasUnreadIds ||= !schema.shape.id.safeParse(valueAt(raw[index], ["id"])).success;
    } else entries.list.push({ value, file, path });
  }
  return entries;
}

/** What is read of a file: the list that it is, or what stands under its keys; of what is no list, undefined where it is wrong. */
export type Lists<File> = File extends readonly (infer Value)[]
  ? { entries: Entries<Value> }
  : {
      [Key in keyof File]-?: File[Key] extends readonly (infer Value)[] | undefined
        ? Entries<Value>
        : File[Key] | undefined;
    };

/** All lists among what was read of a file. */
export const listsIn = (read: Readonly<Record<string, unknown>>): Entries<unknown>[] =>
  Object.values(read).filter((value): value is Entries<unknown> => typeof value === "object" && value !== null);

/**
 * Reads a file that is a list, or has lists and single texts under certain keys and nothing else.
 * @param shape the schema of the whole file
 * @throws where that is of another kind: a mistake of ours
 */
export function readLists<File>(file: YamlFile | undefined, shape: z.ZodType<File>, report: Report): Lists<File> {
  const list = z.array(z.unknown());
  if (shape instanceof z.ZodArray) {
    if (file) checkShape(file, list, report);
    return { entries: readEntries(file, undefined, elementOf(shape), report) } as Lists<File>;
  }
  if (!(shape instanceof z.ZodObject)) throw new TypeError("Unexpected shape of a file, expected lists.");
  const shapes = Object.entries<z.ZodType>(shape.shape);
  const frames = shapes.map(([key, inner]) => [key, isList(inner) ? withList(inner, list) : inner]);
  if (file) checkShape(file, z.strictObject(Object.fromEntries(frames) as Record<string, z.ZodType>), report);
  const read = shapes.map(([key, inner]) => [
    key,
    isList(inner)
      ? readEntries(file, key, elementOf(inner), report, isLeftOut(inner))
      : inner.safeParse(file && valueAt(file.value, [key])).data,
  ]);
  return Object.fromEntries(read) as Lists<File>;
}

/** Whether a shape is a list, which may be left out or not. */
const isList = (shape: z.core.$ZodType): boolean =>
  isLeftOut(shape) ? isList(shape.unwrap()) : shape instanceof z.ZodArray;

const withList = (shape: z.core.$ZodType, list: z.ZodType): z.ZodType => (isLeftOut(shape) ? list.optional() : list);

/** Whether a list may be left out. */
const isLeftOut = (shape: unknown): shape is z.ZodOptional => shape instanceof z.ZodOptional;

/** The schema of a list's entries. */
function elementOf(shape: unknown): z.ZodObject<{ id: z.ZodType }> {
  if (isLeftOut(shape)) return elementOf(shape.unwrap());
  const element = shape instanceof z.ZodArray ? shape.element : undefined;
  if (!(element instanceof z.ZodObject))
    throw new TypeError("Unexpected shape of an entry, expected keys with values.");
  return element as z.ZodObject<{ id: z.ZodType }>;
}

function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === "string") into.add(value);
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) collectTexts(inner, into);
}
