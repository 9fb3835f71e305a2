import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { setTestEnvironment } from "./environment.ts";
import { furtherEvidence } from "./further-evidence.ts";

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

setTestEnvironment(process.env);

/** What every reader comes for; a Firefox is asked for this alone. */
const readerTasks = ["verbatim", "notes", "lenses", "permalinks", "smoke"].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: "browser",
  testMatch: "**/*.spec.ts",
  globalSetup: "./browser/global-setup.ts",
  outputDir: fromRoot(".cache/browser"),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // These only keep what hangs from being waited for: a slow machine is no reason to fail.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [
    [process.stdout.isTTY ? "line" : "dot"],
    ["json", { outputFile: fromRoot(".cache/reports/browser.json") }],
  ],
  use: {
    locale: "en-GB",
    timezoneId: "UTC",
  },
  projects: [
    { name: "Chromium", use: { browserName: "chromium" } },
    ...(furtherEvidence["Playwright’s Firefox"]
      ? [{ name: "Firefox", testMatch: readerTasks, use: { browserName: "firefox" as const } }]
      : []),
  ],
});
