import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { setTestEnvironment } from "../environment.ts";

setTestEnvironment(process.env);

/** Tests of what the build has written to `dist`, and of the build itself. */
export default defineConfig({
  root: fileURLToPath(new URL("../../..", import.meta.url)),
  test: {
    include: ["src/test/{site,hosts}/*.test.ts"],
    globalSetup: ["src/test/expect-site.ts"],
    // A test that runs a whole build takes its time on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: ".cache/reports/site.json" },
  },
});
