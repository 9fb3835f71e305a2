import type { z } from "zod";
import { nearestOf, suggest } from "./nearest.ts";
import { quote, type Report } from "./problem.ts";
import type { Path, YamlFile } from "./read-yaml.ts";
import { describeIssue } from "./shape-issue.ts";

type Issue = z.core.$ZodIssue;

/**
 * Holds the value at a path of a parsed file against its schema.
 * @returns the checked value, or undefined after reporting every fault in it
 */
export function checkShape<Schema extends z.ZodType>(
  file: YamlFile,
  schema: Schema,
  report: Report,
  base: Path = [],
): z.output<Schema> | undefined {
  const result = schema.safeParse(valueAt(file.value, base));
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap(innermost).map((issue) => ({ ...issue, path: [...base, ...issue.path] }));
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") reportKeys(file, issue, missingKeys(file, issues, issue.path), report);
    else if (!isMisspelt(file, issues, issue.path)) reportValue(file, issue, report);
  }
  return undefined;
}

/** What is wrong with a value that may be of several kinds, by the kind that it is of; else that it is of none. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const isKind = (issues: readonly Issue[]): boolean =>
    !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0);
  const inner = issue.errors.find(isKind);
  return inner?.flatMap((each) => innermost({ ...each, path: [...issue.path, ...each.path] })) ?? [issue];
}

/** Keys that the schema asks for in the mapping at a path, and that are not there. */
function missingKeys(file: YamlFile, issues: readonly Issue[], path: Path): string[] {
  const inside = issues.filter(
    (issue) => issue.path.length === path.length + 1 && samePath(issue.path.slice(0, -1), path),
  );
  return inside
    .filter((issue) => valueAt(file.value, issue.path) === undefined)
    .map(({ path: key }) => String(key.at(-1)));
}

/** Whether a missing key is there under a name much like it: that is one mistake, told at the misspelt key. */
function isMisspelt(file: YamlFile, issues: readonly Issue[], path: Path): boolean {
  if (path.length === 0 || valueAt(file.value, path) !== undefined) return false;
  const strays = issues.filter(
    (issue) => issue.code === "unrecognized_keys" && samePath(issue.path, path.slice(0, -1)),
  );
  const missing = missingKeys(file, issues, path.slice(0, -1));
  const keys = strays.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []));
  return keys.some((key) => nearestOf(key, missing) === path.at(-1));
}

const samePath = (a: Path, b: Path): boolean => a.length === b.length && a.every((key, index) => key === b[index]);

function reportKeys(
  file: YamlFile,
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  missing: readonly string[],
  report: Report,
): void {
  for (const key of keys) {
    const isEmpty = valueAt(file.value, [...path, key]) === null;
    report({
      file: file.name,
      ...file.atKey(path, key),
      rule: "known-keys",
      found: `key ${quote(key)}`,
      expected: "a key that belongs here",
      fix: adviceFor(isEmpty),
      ...suggest(key, missing),
    });
  }
}

const adviceFor = (isEmpty: boolean): string =>
  isEmpty
    ? "put the text in quotation marks: between { and }, a comma begins a new key"
    : "correct its spelling or take it out";

function reportValue(file: YamlFile, issue: Issue, report: Report): void {
  const { path } = issue;
  const value = valueAt(file.value, path);
  if (value !== undefined) {
    const place = issue.code === "invalid_key" ? file.atKey(path.slice(0, -1), String(path.at(-1))) : file.at(path);
    report({ file: file.name, ...place, ...describeIssue(issue, value) });
    return;
  }
  // The position leads to the entry already; what is left to say is the key.
  const name = path
    .slice(path.findLastIndex((key) => typeof key === "number") + 1)
    .map(String)
    .join(".");
  const found = `absence of ${quote(name)}`;
  report({
    file: file.name,
    ...file.at(path),
    rule: "required-key",
    found,
    expected: `${describeIssue(issue, value).expected} there`,
  });
}

/** The value at a path, or undefined where the path leads nowhere. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
