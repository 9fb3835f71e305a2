import { readFileSync } from "node:fs";
import { toString } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { longSentences } from "../story/sentences.ts";

test("no sentence of the README is longer than one of the pages may be", () => {
  const source = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const long: string[] = [];
  const tree = remark().use(remarkGfm).parse(source);
  // A sentence that begins with code begins with a small letter, at which none would be seen to begin.
  visit(tree, "inlineCode", (code) => {
    code.value = "Code";
  });
  visit(tree, ["heading", "paragraph", "tableCell"], (block) => {
    // A dot in the middle parts the items of a list.
    const items = toString(block).split(" · ");
    long.push(...items.flatMap((item) => longSentences(item, "en").map(({ text }) => text)));
  });
  expect(long).toEqual([]);
});
