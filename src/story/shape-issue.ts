import type { z } from "zod";
import { suggest } from "./nearest.ts";
import { quote, type Problem } from "./problem.ts";
import type { RuleName } from "./rules.ts";
import { countWords } from "./words-of.ts";

type Issue = z.core.$ZodIssue;

/** Kinds of values in words that do not take a programmer to read. */
const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
};

/** What a rule of ours has against a value. */
interface CustomFault {
  rule: RuleName;
  expected: string;
  /** What is wrong with it, to follow it in a message. */
  why?: string;
  fix?: string;
}

/** What a schema has against a value, in an author's words. */
export function describeIssue(issue: Issue, value: unknown): Pick<Problem, "rule" | "found" | "expected" | "fix"> {
  const found = value === null ? "emptiness" : quote(value);
  if (issue.code === "custom") {
    const { rule, why, ...rest } = issue.params as CustomFault;
    if (rule === "word-limit") return { rule, found: `${String(countWords(String(value)))} words, ${found}`, ...rest };
    const shown = value === "" ? "an empty text" : found;
    return { rule, found: why === undefined ? shown : `${shown}, ${why}`, ...rest };
  }
  if (issue.code === "invalid_key") {
    const [inner] = issue.issues;
    const key = String(issue.path.at(-1));
    if (inner) return { ...describeIssue(inner, key), found: `key ${quote(key)}` };
  }
  if (issue.code === "invalid_value") {
    const expected = `one of ${issue.values.map(quote).join(", ")}`;
    return { rule: "value-choice", found, expected, ...suggest(String(value), issue.values.map(String)) };
  }
  return { rule: "value-type", found, expected: kindOf(issue), ...fixFor(issue, value) };
}

function kindOf(issue: Issue): string {
  if (issue.code === "invalid_type") return kinds[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_union") return issue.errors.map(([inner]) => (inner ? kindOf(inner) : "")).join(", or ");
  if (issue.code === "too_small") return issue.origin === "array" ? "a list that is not empty" : "a larger number";
  return issue.message;
}

/** YAML takes a bare year for a number, a bare `true` for a yes, and a bare word for a text. */
function fixFor(issue: Issue, value: unknown): Pick<Problem, "fix"> {
  if (issue.code !== "invalid_type") return {};
  if (issue.expected === "string" && (typeof value === "number" || typeof value === "boolean"))
    return { fix: `put it in quotation marks: \`"${String(value)}"\`` };
  if (issue.expected === "array" && typeof value === "string") return { fix: `put it in brackets: \`[${value}]\`` };
  return {};
}
