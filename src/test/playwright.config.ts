import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

process.env["TZ"] = "UTC";

export default defineConfig({
  testDir: "browser",
  testMatch: "**/*.spec.ts",
  globalSetup: "./browser/global-setup.ts",
  outputDir: fromRoot(".cache/browser"),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [
    [process.stdout.isTTY ? "line" : "dot"],
    ["json", { outputFile: fromRoot(".cache/reports/browser.json") }],
  ],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
  },
});
