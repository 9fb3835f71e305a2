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
    // As in the unit tests: nothing keeps state in a module, and half the time would go into importing.
    isolate: false,
    maxWorkers: "100%",
    reporters: ["default", "json"],
    outputFile: { json: ".cache/reports/site.json" },
  },
});
