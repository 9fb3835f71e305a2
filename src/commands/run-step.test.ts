import { expect, test } from "vitest";
import { countStep, formatCounts, readCount } from "./run-step.ts";

const units = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const browser = { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 1 } };

test("reads Vitest's report, where a test that was passed over has failed", () => {
  expect(readCount(JSON.stringify(units))).toEqual({ passed: 5, failed: 4 });
});

test("reads Playwright's report, where a flaky test has failed, and one that was passed over", () => {
  expect(readCount(JSON.stringify(browser))).toEqual({ passed: 7, failed: 4 });
});

test("counts a failed step without a failed test as one", () => {
  expect(countStep(false)).toEqual({ passed: 0, failed: 1 });
  expect(countStep(false, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
  expect(countStep(false, { passed: 3, failed: 2 }).failed).toBe(2);
  expect(countStep(true).failed).toBe(0);
});

test("sums up in one line", () => {
  const counts = [
    { passed: 2, failed: 0 },
    { passed: 3, failed: 1 },
  ];
  expect(formatCounts(counts)).toBe("5 passed, 1 failed");
});
