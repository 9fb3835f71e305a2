import { showHidden } from "./characters.ts";
import type { RuleName } from "./rules.ts";

/** A place in a file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

export interface Place extends Position {
  file: string;
}

/** Something wrong in the content: where, which rule, what stands there, what should, and what to do. */
export interface Problem<Rule extends string = RuleName> extends Place {
  rule: Rule;
  found: string;
  expected: string;
  /** The change that would mend it, ready to paste where that is possible. */
  fix?: string;
  /** Other places where the same stands. */
  alsoAt?: Place[];
}

/** Collects problems, so that an author sees all of them at once. */
export type Report<Rule extends string = RuleName> = (problem: Problem<Rule>) => void;

/** One problem in the form editors turn into a link: `file:line:column rule: Unexpected …, expected …`. */
export function formatProblem({ rule, found, expected, fix, alsoAt = [], ...place }: Problem<string>): string {
  const lines = [`${formatPlace(place)} ${rule}: Unexpected ${shown(found)}, expected ${shown(expected)}.`];
  if (fix !== undefined) lines.push(`    Fix: ${fix.split("\n").map(shown).join("\n")}`);
  if (alsoAt.length > 0) lines.push(`    Also at: ${alsoAt.slice(0, 20).map(formatPlace).join(", ")}`);
  return lines.join("\n");
}

const formatPlace = ({ file, line, column }: Place): string => `${shown(file)}:${String(line)}:${String(column)}`;

/** Most characters of one part of a message: content may be long, and is not to fill the terminal. */
const longest = 3_000;

/** Content in a message: nothing in it may drive the terminal it is printed on. */
const shown = (text: string): string => showHidden(text.length > longest ? `${text.slice(0, longest)}…` : text);

/** More than these nobody reads before the first are mended. */
const mostPrinted = 500;

/** All problems in the order of files and lines, with their number. */
export function formatProblems(problems: readonly Problem<string>[]): string {
  const sorted = problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column,
  );
  const count = problems.length === 1 ? "1 problem" : `${String(problems.length)} problems`;
  const more = sorted.length - mostPrinted;
  return [
    ...sorted.slice(0, mostPrinted).map(formatProblem),
    ...(more > 0 ? [`… and ${String(more)} more`] : []),
    `${count} in the content; nothing was built.`,
  ].join("\n");
}

/** Thrown by whoever needs a story and got problems. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly problems: readonly Problem<string>[];
  constructor(problems: readonly Problem<string>[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** Text from a file, set apart in a message and cut where it is long. */
export function quote(value: unknown): string {
  const line = inWords(value)
    .slice(0, longest)
    .replaceAll(/ *[\t\n\r]\s*/gu, " ");
  return `\`${line.length > 90 ? `${line.slice(0, 88)}…` : line}\``;
}

function inWords(value: unknown): string {
  if (typeof value === "string") return value;
  // JSON has no word for infinity.
  return value === undefined ? "nothing" : typeof value === "number" ? String(value) : JSON.stringify(value);
}
