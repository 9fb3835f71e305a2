import { rmSync } from "node:fs";
import { setTestEnvironment } from "../test/environment.ts";
import { furtherEvidence, leftOut } from "../test/further-evidence.ts";
import { reportFailure } from "./report-failure.ts";
import { countStep, formatCounts, reportsFolder, runStep, type Step, type TestCount } from "./run-step.ts";

// Runs every check, and goes on after one that fails, so that one run tells everything. `--quick` leaves out what needs a
// built site, and trusts what the last quick run found of files that have not changed since. `--all` has every page
// looked at in every mode.
const isQuick = process.argv.includes("--quick");
if (process.argv.includes("--all")) process.env["TEST_MATRIX"] = "whole";

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
/** The built site, and those that tests have of other content; they come after the types, which are written there too. */
const sites: readonly Step[] = [
  { name: "Build", script: "build" },
  { name: "Other sites", script: "test:sites" },
];
const inBrowser: Step = {
  name: "Tests in a browser",
  script: "test:browser",
  report: "browser.json",
  needs: sites,
};
const ofSites: Step = { name: "Tests of the built sites", script: "test:site", report: "site.json", needs: sites };
/** What runs side by side, one group after the other, and within each list in turn: as much as two cores have work for. */
const groups: readonly (readonly (readonly Step[])[])[] = isQuick
  ? [[checks, units]]
  : [
      [[...checks, ...sites], units],
      [[inBrowser], [ofSites]],
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

/** Runs steps in turn; one that needs another which failed is left out, and has failed with it. */
async function runInTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const missing = step.needs?.find(({ name }) => failed.has(name));
    if (missing) {
      failed.add(step.name);
      console.log(`\n${step.name}: left out, because of “${missing.name}”.`);
      continue;
    }
    const { succeeded, count } = await runStep(step, isQuick ? step.whenQuick : []);
    const counted = countStep(succeeded, count);
    if (counted.failed > 0) failed.add(step.name);
    counts.push(counted);
  }
}

for (const group of groups) {
  const names = group.flat().map(({ name }) => name);
  console.log(`\nSide by side: ${new Intl.ListFormat("en-GB").format(names)} …`);
  await Promise.all(group.map(runInTurn));
}

const seconds = Math.round((performance.now() - started) / 1000);
const verdict = failed.size === 0 ? "Everything passed" : `Failed: ${[...failed].join(", ")}`;
const absent = isQuick ? "Left out, because quick: the site and its tests." : leftOut(furtherEvidence);
console.log([`\n${verdict} (${String(seconds)} s).`, absent, formatCounts(counts)].filter(Boolean).join("\n"));
process.exitCode = failed.size === 0 ? 0 : 1;
