import type { z } from "zod";
import { quote, type Report } from "./problem.ts";
import type { Path, YamlFile } from "./read-yaml.ts";
import type { RuleName } from "./rules.ts";

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
  for (const issue of result.error.issues) reportIssue(file, issue, [...base, ...issue.path], report);
  return undefined;
}

function reportIssue(file: YamlFile, issue: Issue, path: Path, report: Report): void {
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      report({
        file: file.name,
        ...file.atKey(path, key),
        rule: "known-keys",
        found: `key ${quote(key)}`,
        expected: "only keys of the schema",
        fix: "correct its spelling or take it out",
      });
    }
    return;
  }
  const isMissing = valueAt(file.value, path) === undefined;
  const [rule, expected] = isMissing ? (["required-key", expectation(issue)] as const) : ruleOf(issue);
  report({
    file: file.name,
    ...file.at(path),
    rule,
    found: isMissing ? `absence of ${quote(nameOf(path))}` : quote(valueAt(file.value, path)),
    expected: isMissing ? `${expected} there` : expected,
  });
}

function ruleOf(issue: Issue): readonly [RuleName, string] {
  if (issue.code === "custom") {
    const { rule, expected } = issue.params as { rule: RuleName; expected: string };
    return [rule, expected];
  }
  return [issue.code === "invalid_value" ? "value-choice" : "value-type", expectation(issue)];
}

function expectation(issue: Issue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.map(quote).join(", ")}`;
  if (issue.code === "invalid_type") return `a value of type ${issue.expected}`;
  if (issue.code === "too_small") return `at least ${String(issue.minimum)}`;
  return issue.message;
}

const nameOf = (path: Path): string => path.map(String).join(".");

/** The value at a path, or undefined where the path leads nowhere. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
