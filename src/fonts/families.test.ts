import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { families, fontSource } from "./families.ts";

const root = resolve(import.meta.dirname, "../..");

test.each(families)("$name is where its package has it", (family) => {
  expect(existsSync(fontSource(root, family))).toBe(true);
});

test.each(["@fontsource-variable/absent/files/a.woff2", "@fontsource-variable/newsreader/files/absent.woff2"])(
  "the lack of %s names the font, its package and the command that mends it",
  (source) => {
    expect(() => fontSource(root, { name: "Newsreader", source })).toThrow(
      /`@fontsource-variable\/[^`]+\.woff2`, expected the font Newsreader in .* `@fontsource-variable\/\w+`.*`npm ci`/u,
    );
  },
);
