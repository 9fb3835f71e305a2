import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeKept } from "./kept-file.ts";
import { openKept } from "./kept-stories.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kept-stories-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const kept = (): string => join(root, "kept");

/** A finished site with some stories, each of a page and a file in a folder. */
function site(name: string, slugs: readonly string[]): string {
  const folder = join(root, name);
  for (const slug of slugs) {
    mkdirSync(join(folder, slug, "claims", "a"), { recursive: true });
    writeFileSync(join(folder, slug, "index.html"), `page of ${slug} in ${name}`);
    writeFileSync(join(folder, slug, "claims", "a", "card.png"), Buffer.from([0, 255, 10]));
  }
  return folder;
}

const keysOf = (keys: Record<string, string>): Map<string, string> => new Map(Object.entries(keys));

test("what was kept of a story is put back as it was, and of another story nothing", () => {
  openKept(kept(), keysOf({ one: "k1", two: "k2" })).keep(site("first", ["one", "two"]), ["one", "two"]);
  const { slugs, putBack } = openKept(kept(), keysOf({ one: "k1", two: "changed", three: "k3" }));
  expect([...slugs]).toEqual(["one"]);
  const next = site("second", ["two"]);
  putBack(next);
  expect(readdirSync(next).toSorted()).toEqual(["one", "two"]);
  expect(readFileSync(join(next, "one", "index.html"), "utf8")).toBe("page of one in first");
  expect(readFileSync(join(next, "one", "claims", "a", "card.png"))).toEqual(Buffer.from([0, 255, 10]));
  expect(readFileSync(join(next, "two", "index.html"), "utf8")).toBe("page of two in second");
});

test("only what the last site had is kept, each story once, and no draft", () => {
  openKept(kept(), keysOf({ one: "k1", two: "k2" })).keep(site("first", ["one", "two"]), ["one", "two"]);
  writeFileSync(join(kept(), "one.k1.draft"), "left by a build that was killed");
  openKept(kept(), keysOf({ two: "changed", gone: "k4" })).keep(site("second", ["two"]), ["two"]);
  expect(readdirSync(kept())).toEqual(["two.changed"]);
});

test.each([
  ["cut short", (bytes: Buffer) => bytes.subarray(0, 50)],
  ["empty", (bytes: Buffer) => bytes.subarray(0, 0)],
  ["changed in one byte", (bytes: Buffer) => bytes.map((byte, index) => (index === 60 ? byte + 1 : byte))],
  ["of another program", (bytes: Buffer) => bytes.subarray(32)],
])("what is %s counts as not kept, and is kept anew", (_how, broken) => {
  const keys = keysOf({ one: "k1" });
  openKept(kept(), keys).keep(site("first", ["one"]), ["one"]);
  writeFileSync(join(kept(), "one.k1"), broken(readFileSync(join(kept(), "one.k1"))));
  const found = openKept(kept(), keys);
  expect([...found.slugs]).toEqual([]);
  found.keep(site("second", ["one"]), ["one"]);
  expect([...openKept(kept(), keys).slugs]).toEqual(["one"]);
});

test("what is broken while a site is built stops the build", () => {
  const keys = keysOf({ one: "k1" });
  openKept(kept(), keys).keep(site("first", ["one"]), ["one"]);
  const { putBack } = openKept(kept(), keys);
  truncateSync(join(kept(), "one.k1"), 50);
  expect(() => {
    putBack(join(root, "second"));
  }).toThrow("Unexpected change of one.k1");
});

test("a site without stories keeps nothing", () => {
  writeKept(join(kept(), "old.k1"), Buffer.from("old"));
  openKept(kept(), new Map()).keep(site("first", []), []);
  expect(readdirSync(kept())).toEqual([]);
});
