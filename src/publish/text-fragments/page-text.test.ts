import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { pageText } from "./page-text.ts";

const textOf = (html: string): string => pageText(fromHtml(html)).text;

test.each([
  ["blocks are lines, in the order of the source", "<h1>A</h1><ol><li>b<li>c</ol><p>d<br>e", "A\nb\nc\nd e\n"],
  [
    "words within a block go on through its elements",
    "<p>The <a href=x><em>bri</em>dge</a> is <mark>open</mark>.",
    "The bridge is open.\n",
  ],
  [
    "white space is as it is shown",
    "<p>\n  The\n  <b> bridge </b>\n is&nbsp; open\n</p>\n\n<p> </p>",
    "The bridge is\u00A0 open\n",
  ],
  ["what is folded away counts", "<details><summary>A note</summary><p>its text</p></details>", "A note\nits text\n"],
  ["what is shown at some widths counts", "<p hidden>one</p><p class=narrow>other</p>", "one\nother\n"],
  [
    "words in drawings count, their descriptions do not",
    "<svg><title>t</title><desc>d</desc><text>drawn</text></svg>",
    "drawn\n",
  ],
  [
    "head, styles and scripts do not count",
    "<head><title>t</title><style>s</style></head><p>a<script>x</script></p>",
    "a\n",
  ],
])("%s", (_what, html, expected) => {
  expect(textOf(html)).toBe(expected);
});

test("knows where each id stands, at a block and within one", () => {
  const { text, places, blocks } = pageText(
    fromHtml("<h1 id=top>Bridge</h1> <p id=first>It <span id=mark></span><a href=x id=link>opens</a> again.</p>"),
  );
  const from = (id: string): string => text.slice(places.get(id));
  expect(from("top")).toBe("Bridge\nIt opens again.\n");
  expect(from("first")).toBe("It opens again.\n");
  expect(from("mark")).toBe("opens again.\n");
  expect(from("link")).toBe("opens again.\n");
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(["Bridge", "It opens again."]);
});
