import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectGolden } from "../golden.ts";
import { distOf, listFiles, pathOf } from "./read-site.ts";

/** Names made from content: they change with it, and nobody keeps them. */
const isHashed = (file: string): boolean => file.startsWith("_astro/");
const routes = listFiles().filter((file) => !isHashed(file));

test("the build writes the routes that were promised, and no others", () => {
  const promised = routes.map((file) => file.replace(/[0-9a-f]{10}\.png$/u, "*.png"));
  expectGolden("routes.txt", `${[...new Set(promised)].join("\n")}\n`);
});

/** Looked for by their names alone, by hosts, browsers and crawlers. */
const known = /^(?:404\.html|robots\.txt|_headers|_redirects|llms\.txt|\.well-known\/.*)(?:\.(?:br|gz))?$/u;

test("each of them is named by another", () => {
  const texts = listFiles()
    .filter((file) => /\.(?:html|json|xml|md|txt|webmanifest|jsonld)$/u.test(file))
    .map((file) => ({ file, text: readFileSync(join(distOf(), file), "utf8") }));
  const unnamed = routes
    .filter((file) => !known.test(file) && !/\.(?:br|gz)$/u.test(file))
    .filter((file) => {
      const address = `/${pathOf(file)}`;
      const named = new RegExp(`${address.replaceAll(/[.*+?^$()[\]{}|\\]/gu, "\\$&")}(?=["'#?)<>\\s,]|$)`, "u");
      return !texts.some(({ file: other, text }) => other !== file && named.test(text));
    });
  expect(unnamed).toEqual([]);
});
