import { rmSync } from "node:fs";
import { setTestEnvironment } from "../test/environment.ts";
import { furtherEvidence, leftOut } from "../test/further-evidence.ts";
import { reportFailure } from "./report-failure.ts";
import {
  countStep,
  formatCounts,
  reportsFolder,
  runStep,
  runStepAside,
  type Step,
  type StepResult,
  type TestCount,
} from "./run-step.ts";

// Runs every check, and goes on after one that fails, so that one run tells everything. `--quick` leaves out what needs a
// built site, and trusts what the last quick run found of files that have not changed since.
const isQuick = process.argv.includes("--quick");

/** What reads the code alone. The types come before the linter, which reads those that Astro writes for them. */
const checks: readonly Step[] = [
  { name: "Formatting", script: "check:format", whenQuick: ["--cache", "--cache-location=.cache/prettier"] },
  { name: "Types", script: "check:types" },
  {
    name: "Lint",
    script: "check:lint",
    whenQuick: ["--cache", "--cache-location=.cache/eslint", "--cache-strategy=content"],
  },
];
const units: readonly Step[] = [{ name: "Unit tests", script: "test:unit", report: "unit.json" }];
const ofTheSite: readonly Step[] = [
  { name: "Build", script: "build" },
  { name: "Tests in a browser", script: "test:browser", report: "browser.json", needs: "Build" },
  { name: "Tests of the built site", script: "test:site", report: "site.json", needs: "Build" },
];

setTestEnvironment(process.env);
try {
  rmSync(reportsFolder, { recursive: true, force: true });
} catch (error) {
  reportFailure(error);
}

const started = performance.now();
const failed = new Set<string>();
const counts: TestCount[] = [];

/** Runs steps in turn; one whose forerunner failed is left out, and has failed with it. */
async function runInTurn(steps: readonly Step[], run: (step: Step) => Promise<StepResult>): Promise<void> {
  for (const step of steps) {
    if (step.needs && failed.has(step.needs)) {
      failed.add(step.name);
      console.log(`\n${step.name}: left out, because of “${step.needs}”.`);
      continue;
    }
    const { succeeded, count } = await run(step);
    const counted = countStep(succeeded, count);
    if (counted.failed > 0) failed.add(step.name);
    counts.push(counted);
  }
}

const runAside = (step: Step): Promise<StepResult> => runStepAside(step, isQuick ? step.whenQuick : []);
const together = [...checks, ...units].map(({ name }) => name);
console.log(`\nSide by side: ${new Intl.ListFormat("en-GB").format(together)} …`);
await Promise.all([runInTurn(checks, runAside), runInTurn(units, runAside)]);
if (!isQuick) await runInTurn(ofTheSite, runStep);

const seconds = Math.round((performance.now() - started) / 1000);
const verdict = failed.size === 0 ? "Everything passed" : `Failed: ${[...failed].join(", ")}`;
const absent = isQuick ? "Left out, because quick: the site and its tests." : leftOut(furtherEvidence);
console.log([`\n${verdict} (${String(seconds)} s).`, absent, formatCounts(counts)].filter(Boolean).join("\n"));
process.exitCode = failed.size === 0 ? 0 : 1;
