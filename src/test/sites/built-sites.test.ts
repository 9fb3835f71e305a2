import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keyOf } from "./built-sites.ts";

test("sites are built anew where anything changes that a build reads, and not where a test does", () => {
  const root = mkdtempSync(join(tmpdir(), "key-"));
  try {
    for (const folder of ["src", "content", "node_modules"]) mkdirSync(join(root, folder));
    const keyWith = (file: string): string => {
      writeFileSync(join(root, file), "changed\n");
      return keyOf(root);
    };
    const keys = ["src/page.astro", "content/site.yaml", "package-lock.json", "node_modules/.package-lock.json"].map(
      keyWith,
    );
    expect(new Set([keyOf(join(root, "content")), ...keys]).size).toBe(5);
    expect(keyWith("src/page.test.ts")).toBe(keys.at(-1));
  } finally {
    rmSync(root, { recursive: true });
  }
});
