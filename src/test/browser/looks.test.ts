import { expect, test } from "vitest";
import { byKind, looks } from "./looks.ts";

const pages = byKind(
  ["404.html", "bridge/claims/a/", "bridge/claims/b/", "bridge/claims/c/", "bridge/", "bridge/story.html", ""],
  "story",
);
const modes = ["by day", "by night", "on paper"];

test("pages are told apart by their kinds, the story in one file is one too, and so is the front page while there is one", () => {
  expect([...pages.keys()]).toEqual(["404.html", "claims", "story"]);
  expect(pages.get("story")).toEqual(["bridge/", "bridge/story.html", ""]);
  expect([...byKind(["", "bridge/"], "front").keys()]).toEqual(["front", "story"]);
});

test("every page is looked at, and one of each kind in every mode", () => {
  const chosen = looks(pages, modes, 2, false);
  const seen = (path: string): string[] => chosen.filter(({ paths }) => paths.includes(path)).map(({ mode }) => mode);
  for (const [, [first = "", ...others]] of pages) {
    expect(seen(first)).toEqual(modes);
    for (const other of others) expect(seen(other)).toHaveLength(1);
  }
  expect(seen("bridge/claims/b/")).toEqual(["by night"]);
});

test("in a whole run every page is looked at in every mode", () => {
  const count = [...pages.values()].flat().length * modes.length;
  expect(looks(pages, modes, 2, true).flatMap(({ paths }) => paths)).toHaveLength(count);
});
