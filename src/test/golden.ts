import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const folder = new URL("./golden/", import.meta.url);

/**
 * Holds a text against the golden file of a name. Where they differ, what was drawn is written beside it as
 * `<name>-changed.<ext>`, to be looked at; `UPDATE=1` accepts it. CI never writes a golden file.
 */
export function expectGolden(name: string, actual: string): void {
  const golden = fileURLToPath(new URL(name, folder));
  const changed = golden.replace(/(\.\w+)$/u, "-changed$1");
  const expected = existsSync(golden) ? readFileSync(golden, "utf8") : undefined;
  if (process.env["UPDATE"] && !process.env["CI"]) writeFileSync(golden, actual);
  else if (actual !== expected) {
    if (!process.env["CI"]) writeFileSync(changed, actual);
    expect(actual, `${name} differs; see ${name.replace(/(\.\w+)$/u, "-changed$1")}`).toBe(expected ?? "");
  }
  rmSync(changed, { force: true });
}
