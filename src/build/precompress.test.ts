import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { precompress } from "./precompress.ts";

const folder = mkdtempSync(join(tmpdir(), "precompress-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const text = "A sentence that comes again. ".repeat(100);
const noise = randomBytes(5000);
mkdirSync(join(folder, "below"));
for (const [name, content] of [
  ["below/index.html", text],
  ["story.jsonld", text],
  ["cite.enw", text],
  ["_headers", text],
  ["short.txt", text.slice(0, 1023)],
  ["picture.png", text],
  ["noise.csv", noise],
] as const)
  writeFileSync(join(folder, name), content);
await precompress(folder);
const read = (name: string): Buffer => readFileSync(join(folder, name));

test("texts have copies that give them back, others have none", () => {
  expect(readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()).toEqual(
    ["below", ...["below/index.html", "story.jsonld", "cite.enw"].flatMap((name) => [name, `${name}.br`, `${name}.gz`])]
      .concat("_headers", "short.txt", "picture.png", "noise.csv")
      .map((name) => join(name))
      .toSorted(),
  );
  for (const name of ["below/index.html", "story.jsonld"]) {
    expect(brotliDecompressSync(read(`${name}.br`)).toString()).toBe(text);
    expect(gunzipSync(read(`${name}.gz`)).toString()).toBe(text);
  }
});

test("copies tell neither when nor on which system they were made", () => {
  // RFC 1952, 2.3: four bytes of time, then how it was compressed, then the system, 255 being an unknown one.
  expect([...read("story.jsonld.gz").subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
  expect(read("story.jsonld.br")).toEqual(read("below/index.html.br"));
});
