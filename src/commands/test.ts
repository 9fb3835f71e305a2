import { rmSync } from "node:fs";
import { setTestEnvironment } from "../test/environment.ts";
import { furtherEvidence, leftOut } from "../test/further-evidence.ts";
import { countStep, formatCounts, reportsFolder, runStep, type TestCount, type Step } from "./run-step.ts";
import { reportFailure } from "./report-failure.ts";

// Runs every check in turn, the quick ones first, and goes on after one that fails, so that one run tells everything.
const steps: readonly Step[] = [
  { name: "Formatting", script: "check:format" },
  // First the types: the linter reads those that Astro writes for them.
  { name: "Types", script: "check:types" },
  { name: "Lint", script: "check:lint" },
  { name: "Unit tests", script: "test:unit", report: "unit.json" },
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

for (const step of steps) {
  if (step.needs && failed.has(step.needs)) {
    failed.add(step.name);
    console.log(`\n${step.name}: left out, because of “${step.needs}”.`);
    continue;
  }
  const { succeeded, count } = await runStep(step);
  const counted = countStep(succeeded, count);
  if (counted.failed > 0) failed.add(step.name);
  counts.push(counted);
}

const seconds = Math.round((performance.now() - started) / 1000);
const verdict = failed.size === 0 ? "Everything passed" : `Failed: ${[...failed].join(", ")}`;
console.log(
  [`\n${verdict} (${String(seconds)} s).`, leftOut(furtherEvidence), formatCounts(counts)].filter(Boolean).join("\n"),
);
process.exitCode = failed.size === 0 ? 0 : 1;
