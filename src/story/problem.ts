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
export interface Problem extends Place {
  rule: RuleName;
  found: string;
  expected: string;
  /** The change that would mend it, ready to paste where that is possible. */
  fix?: string;
  /** Other places where the same stands. */
  alsoAt?: Place[];
}

/** Collects problems, so that an author sees all of them at once. */
export type Report = (problem: Problem) => void;

/** One problem in the form editors turn into a link: `file:line:column rule: Unexpected …, expected …`. */
export function formatProblem({ rule, found, expected, fix, alsoAt = [], ...place }: Problem): string {
  const lines = [`${formatPlace(place)} ${rule}: Unexpected ${found}, expected ${expected}.`];
  if (fix !== undefined) lines.push(`    Fix: ${fix}`);
  if (alsoAt.length > 0) lines.push(`    Also at: ${alsoAt.map(formatPlace).join(", ")}`);
  return lines.join("\n");
}

const formatPlace = ({ file, line, column }: Place): string => `${file}:${String(line)}:${String(column)}`;

/** All problems in the order of files and lines, with their number. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column,
  );
  const count = problems.length === 1 ? "1 problem" : `${String(problems.length)} problems`;
  return [...sorted.map(formatProblem), `${count} in the content; nothing was built.`].join("\n");
}

/** Thrown by whoever needs a story and got problems. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** Text from a file, set apart in a message and cut where it is long. */
export function quote(value: unknown): string {
  const shown = typeof value === "string" ? value : value === undefined ? "nothing" : JSON.stringify(value);
  const line = shown.replaceAll(/\s+/gu, " ");
  return `\`${line.length > 90 ? `${line.slice(0, 88)}…` : line}\``;
}
