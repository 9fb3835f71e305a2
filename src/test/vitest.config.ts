import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests that need no built site; those in `site` do. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["src/**/*.test.ts"],
    exclude: ["src/test/site/**"],
    env: { TZ: "UTC" },
    reporters: ["default", "json"],
    outputFile: { json: ".cache/reports/unit.json" },
  },
});
