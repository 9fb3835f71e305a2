import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChild } from "./run-child.mjs";

/** One of the checks that make up `npm test`. */
export interface Step {
  name: string;
  /** The script of package.json that does it. */
  script: string;
  /** What the script is told in addition in a quick run: to look again only at what has changed since the last one. */
  whenQuick?: readonly string[];
  /** The file in which its test runner counts the tests. */
  report?: string;
  /** The steps without whose success this one makes no sense. */
  needs?: readonly Step[];
}

/** How a step ended. */
export interface StepResult {
  succeeded: boolean;
  count?: TestCount;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Where test runners write their reports. */
export const reportsFolder = join(root, ".cache", "reports");

/**
 * Runs a step, perhaps beside others: what it says is shown when it is over, and only if it failed, so that no two talk
 * at once. Ends with it where both are asked to end.
 * @param options what the script is told in addition
 */
export async function runStep(step: Step, options: readonly string[] = []): Promise<StepResult> {
  mkdirSync(reportsFolder, { recursive: true });
  const said = join(reportsFolder, `${step.script.replaceAll(":", "-")}.log`);
  const log = openSync(said, "w");
  const result = await resultOf(step, () => runScript(step.script, options, log)).finally(() => {
    closeSync(log);
  });
  if (!result.succeeded) console.log(readFileSync(said, "utf8"));
  return result;
}

async function resultOf({ name, report }: Step, run: () => Promise<number>): Promise<StepResult> {
  const started = performance.now();
  const succeeded = (await run()) === 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${succeeded ? "done" : "failed"} after ${seconds} s`);
  const file = report && join(reportsFolder, report);
  return file && existsSync(file) ? { succeeded, count: readCount(readFileSync(file, "utf8")) } : { succeeded };
}

async function runScript(script: string, options: readonly string[], output: number): Promise<number> {
  const npm = process.env["npm_execpath"];
  if (!npm) throw new Error("Start this by `npm test`.");
  const { code, signal } = await runChild(process.execPath, [npm, "run", "--silent", script, "--", ...options], {
    cwd: root,
    stdio: ["inherit", output, output],
  });
  if (signal) process.exit(code);
  return code;
}

/** What a test runner's report comes to. */
export interface TestCount {
  passed: number;
  failed: number;
}

/** The parts of Vitest's and of Playwright's JSON report that say how many. */
type Report =
  | { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number }
  | { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

/** Reads a report; a test that passed only at a second try has failed, and so has one that was passed over. */
export function readCount(json: string): TestCount {
  const report = JSON.parse(json) as Report;
  if ("stats" in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky + skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests };
}

/** The count of a step: a step that failed without a failing test, such as the linter, counts as one. */
export function countStep(succeeded: boolean, count: TestCount = { passed: 0, failed: 0 }): TestCount {
  return { passed: count.passed, failed: succeeded ? count.failed : Math.max(count.failed, 1) };
}

/** The closing line: `12 passed, 0 failed`. */
export function formatCounts(counts: readonly TestCount[]): string {
  const sum = (name: keyof TestCount): number => counts.reduce((total, count) => total + count[name], 0);
  return `${String(sum("passed"))} passed, ${String(sum("failed"))} failed`;
}
