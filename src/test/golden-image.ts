import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect } from "vitest";

const folder = new URL("./golden/", import.meta.url);
/** So many pixels may differ: another processor rounds the edges of some letters otherwise. */
const tolerated = 150;

/**
 * Holds a PNG against the golden picture of a name, pixel by pixel. Where they differ by more than rounding, what was
 * drawn is written beside it as `<name>-changed.png`, to be looked at; `UPDATE=1` accepts it. CI never writes one.
 */
export function expectGoldenImage(name: string, actual: Uint8Array): void {
  const golden = fileURLToPath(new URL(`${name}.png`, folder));
  const changed = golden.replace(/\.png$/u, "-changed.png");
  mkdirSync(dirname(golden), { recursive: true });
  if (process.env["UPDATE"] && !process.env["CI"]) writeFileSync(golden, actual);
  const differing = existsSync(golden) ? differingPixels(readFileSync(golden), actual) : Infinity;
  if (differing > tolerated && !process.env["CI"]) writeFileSync(changed, actual);
  expect(differing, `${name}.png differs; see ${name}-changed.png`).toBeLessThanOrEqual(tolerated);
  rmSync(changed, { force: true });
}

/** How many pixels differ to the eye; all where the sizes do. */
export function differingPixels(expected: Uint8Array, actual: Uint8Array): number {
  const [a, b] = [PNG.sync.read(Buffer.from(expected)), PNG.sync.read(Buffer.from(actual))];
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}
