import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { setTestEnvironment } from "./environment.ts";

setTestEnvironment(process.env);

/** Tests that need no built site; those in `site` and `hosts` do. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["src/**/*.test.ts"],
    exclude: ["src/test/{site,hosts}/**"],
    // Some start other programs, and a machine may have other things to do.
    testTimeout: 60_000,
    // Nothing in `src` keeps state in a module, so files may share what they import: half the time goes into importing.
    isolate: false,
    maxWorkers: "100%",
    reporters: ["default", "json"],
    outputFile: { json: ".cache/reports/unit.json" },
  },
});
