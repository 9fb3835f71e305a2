import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

// Holds the picture of the house in CONTRIBUTING against the imports.

const src = new URL("../", import.meta.url);

/** A line of the picture: what stands side by side in a layer, and the folders within it. */
interface Layer {
  entries: string[];
  inner: string[];
}

/** Reads the layers, top to bottom: two spaces before the names of one, four before the folders within it. */
function readPicture(source: string): Layer[] {
  const picture = /```text\nsrc\/\n([^`]*)```/u.exec(source)?.[1] ?? "";
  const layers: Layer[] = [];
  for (const line of picture.split("\n").filter(Boolean)) {
    const names = (line.trim().split(/ {2,}/u)[0] ?? "").split(" ");
    if (line.startsWith("    ")) layers.at(-1)?.inner.push(...names);
    else layers.push({ entries: names, inner: [] });
  }
  return layers;
}

const layers = readPicture(readFileSync(new URL("../../.github/CONTRIBUTING.md", import.meta.url), "utf8"));

/** The files and folders of a folder below `src`, a folder with a slash behind its name. */
const entriesOf = (folder: string): string[] =>
  readdirSync(new URL(folder, src), { withFileTypes: true }).map((one) =>
    one.isDirectory() ? `${one.name}/` : one.name,
  );

const isCode = (file: string): boolean => /\.(?:ts|mjs|astro)$/u.test(file) && !file.endsWith(".d.ts");
const isTest = (file: string): boolean => /\.(?:test|spec|cases)\.ts$/u.test(file) || file.startsWith("test/");

interface Import {
  from: string;
  to: string;
}

const all: Import[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter(isCode)
  .flatMap((from) =>
    Array.from(
      readFileSync(new URL(from.replaceAll(/[[\]]/gu, encodeURIComponent), src), "utf8").matchAll(
        /\b(?:from|import)\s*\(?\s*"(\.[^"?]+)/gu,
      ),
      ([, path = ""]) => ({ from, to: posix.join(posix.dirname(from), path) }),
    ),
  )
  .filter(({ to }) => !to.startsWith(".."));

/** The imports of what is published and what publishes it: those of tests are left out, and of what only tests import. */
const imports = withoutTests(all.filter(({ from }) => !isTest(from)));

function withoutTests(rest: readonly Import[]): readonly Import[] {
  const used = new Set(rest.map(({ to }) => to));
  const ofTests = new Set(all.map(({ to }) => to).filter((file) => !used.has(file)));
  const left = rest.filter(({ from }) => !ofTests.has(from));
  return left.length === rest.length ? rest : withoutTests(left);
}

/** The number of the layer that a file stands in, counted from the top. */
const layerOf = (file: string): number =>
  layers.findIndex(({ entries }) =>
    entries.some((entry) => file === entry || (entry.endsWith("/") && file.startsWith(entry))),
  );

const partOf = (file: string): string | undefined => /^parts\/([^/]+)\//u.exec(file)?.[1];

test("everything in the code is in the picture, and everything in the picture is there", () => {
  expect(layers.flatMap(({ entries }) => entries).toSorted()).toEqual(entriesOf("").toSorted());
});

test("the folders within each layer are those in the picture", () => {
  // The folders of pages are addresses.
  const drawn = layers.filter(({ entries }) => !entries.includes("pages/"));
  for (const { entries, inner } of drawn) {
    const there = entries.filter((entry) => entry.endsWith("/")).flatMap((entry) => entriesOf(entry));
    expect(inner.toSorted(), entries.join(" ")).toEqual(there.filter((entry) => entry.endsWith("/")).toSorted());
  }
});

test("no file imports from a layer above its own", () => {
  expect(imports.length).toBeGreaterThan(400);
  const wrong = imports.filter(({ from, to }) => layerOf(to) < layerOf(from));
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("no part imports another, nor the list of parts", () => {
  const wrong = imports.filter(({ from, to }) => {
    const own = partOf(from);
    return own !== undefined && to.startsWith("parts/") && partOf(to) !== own && to !== "parts/part.ts";
  });
  expect(wrong).toEqual([]);
});

test("the core stands below the parts, so that it imports none", () => {
  expect(layerOf("story/story.ts")).toBeGreaterThan(layerOf("parts/all-parts.ts"));
});
