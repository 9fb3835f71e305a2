import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { placedElements } from "../views/elements-of.ts";
import { withShownFaces } from "./shown-faces.ts";

const main = '@font-face{font-family:A;src:url("/a.woff2") format("woff2");font-display:optional;}';
const arabic =
  '@font-face{font-family:A;src:url("/b.woff2") format("woff2");font-display:optional;unicode-range:U+60C,U+621-64A;}';
const preload = (name: string): string => `<link rel="preload" href="/${name}.woff2" as="font">`;

/** The styles and the head of a page with some text. */
function pageWith(text: string): { css: string; head: string } {
  const tree = fromHtml(
    `<!doctype html><html><head>${preload("a")}${preload("b")}</head><body><p>${text}</body></html>`,
  );
  const css = withShownFaces(tree, placedElements(tree), `${main}${arabic}p{color:red}`);
  return { css, head: /<head>(.*)<\/head>/u.exec(toHtml(tree))?.[1] ?? "" };
}

test("a page that shows none of a face’s characters neither names nor fetches it", () => {
  expect(pageWith("The bridge will open again.")).toEqual({ css: `${main}p{color:red}`, head: preload("a") });
});

test("a page written in a face’s letters fetches it early", () => {
  expect(pageWith("سيفتح الجسر، The bridge")).toEqual({
    css: `${main}${arabic}p{color:red}`,
    head: preload("a") + preload("b"),
  });
});

test("a page with one name in a face’s letters leaves it to the browser to fetch it", () => {
  const named = `${"The bridge will open again. ".repeat(5)}الجسر`;
  expect(pageWith(named)).toEqual({ css: `${main}${arabic}p{color:red}`, head: preload("a") });
});
