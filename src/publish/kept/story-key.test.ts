import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ContentFiles } from "../../story/read-content.ts";
import { storyKeys } from "./story-key.ts";

const address = ["https://example.org", "/"];
const content: ContentFiles = {
  "content/site.yaml": "name: A",
  "content/stories/published.yaml": "- one\n- two\n",
  "content/stories/one/article.md": "One",
  "content/stories/two/article.md": "Two",
};

let root = "";
const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "story-key-"));
  for (const file of ["astro.config.mjs", "tsconfig.json", "package.json", "package-lock.json"]) put(file, file);
  for (const file of ["src/a/b.ts", "public/icon.svg"]) put(file, file);
  for (const name of ["newsreader", "public-sans"]) put(`.astro/page-fonts/${name}.woff2`, name);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** The stories whose keys a change leaves as they were. */
function unchangedBy(act: () => void, files = content, place: readonly unknown[] = address): string[] {
  const before = storyKeys(root, content, address);
  act();
  const after = storyKeys(root, files, place);
  return [...before.keys()].filter((slug) => before.get(slug) === after.get(slug));
}
const nothing = (): void => undefined;

test("each story has a key of its own, the same in another folder", () => {
  const [one, two] = storyKeys(root, content, address).values();
  expect(one).not.toBe(two);
  const elsewhere = mkdtempSync(join(tmpdir(), "story-key-"));
  cpSync(root, elsewhere, { recursive: true });
  expect([...storyKeys(elsewhere, content, address).values()]).toEqual([one, two]);
  rmSync(elsewhere, { recursive: true });
});

test("a change of a story changes its own key alone", () => {
  expect(unchangedBy(nothing, { ...content, "content/stories/two/article.md": "2" })).toEqual(["one"]);
  expect(unchangedBy(nothing, { ...content, "content/stories/two/notes.yaml": "" })).toEqual(["one"]);
  expect(unchangedBy(nothing, { ...content, "content/stories/three/article.md": "Three" })).toEqual(["one", "two"]);
});

test.each(["src/a/b.ts", "src/new.ts", "public/icon.svg", "package-lock.json", ".astro/page-fonts/newsreader.woff2"])(
  "a change of %s changes all keys",
  (file) => {
    expect(
      unchangedBy(() => {
        put(file, "changed");
      }),
    ).toEqual([]);
  },
);

test("a change of the site or of its address changes all keys", () => {
  expect(unchangedBy(nothing, { ...content, "content/site.yaml": "name: B" })).toEqual([]);
  expect(unchangedBy(nothing, content, ["https://example.org", "/sub/"])).toEqual([]);
});
