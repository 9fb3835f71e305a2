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
