import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { addressesAt } from "./addresses.ts";
import { finishFolders } from "./finish-pages.ts";

const story = exampleStory();
const base = "/sub/";
const at = addressesAt(new URL("https://news.example"), base);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "finish-pages-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (file: string): string => readFileSync(join(folder, file), "utf8");

/** Writes pages as Astro does, and finishes them. */
function finish(bodies: Readonly<Record<string, string>>): void {
  for (const [file, body] of Object.entries(bodies)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(
      join(folder, file),
      `<!doctype html><meta charset=utf-8><title>A</title><style>p{}</style><main>${body}</main>`,
    );
  }
  finishFolders(folder, [story], { base, at });
}

const link = '<a href="/sub/two-towns-bridge/#one:~:text=The%20bridge">there</a>';
const words = "<p id=one>The bridge is shut.<p>The bridge will open.";

test.each(["two-towns-bridge/claims/a/index.html", "another-story/index.html", "index.html"])(
  "a link to words from %s is completed by the page it leads to",
  (file) => {
    finish({ "two-towns-bridge/index.html": words, [file]: link });
    expect(read(file)).toContain('<a href="/sub/two-towns-bridge/#one:~:text=The%20bridge,-is">there</a>');
  },
);

test("a link to words of a page that is not there stays as it is", () => {
  finish({ "index.html": link });
  expect(read("index.html")).toContain(link);
});

test("each story gets its page in one file, made of the finished page, and no other page gets one", () => {
  finish({ "two-towns-bridge/index.html": words, "another-story/index.html": words });
  expect(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".html"))
      .toSorted(),
  ).toEqual([
    join("another-story", "index.html"),
    join("two-towns-bridge", "index.html"),
    join("two-towns-bridge", "story.html"),
  ]);
  expect(read("two-towns-bridge/story.html")).toMatch(/<style>p\{\}@layer [^]*Saved edition/u);
  for (const file of ["two-towns-bridge/index.html", "another-story/index.html"]) {
    expect(read(file)).toContain("content-security-policy");
    expect(read(file)).not.toContain("Saved edition");
  }
});

test("a link from a story's page to its own words counts no line that only its single file has", () => {
  finish({
    "two-towns-bridge/index.html": `<p id=saved>Saved edition.<p>Text.`,
    "two-towns-bridge/z/index.html": '<a href="/sub/two-towns-bridge/#saved:~:text=Saved">there</a>',
  });
  expect(read("two-towns-bridge/z/index.html")).toContain('#saved:~:text=Saved">');
});
