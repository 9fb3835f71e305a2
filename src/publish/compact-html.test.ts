import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { compactHtml, shortenClassNames } from "./compact-html.ts";

test("every tag is written that HTML lets a page leave out, and every attribute quoted", () => {
  const page =
    "<!doctype html><html lang=en><meta charset=utf-8><title>A</title><p>One<p>Two<ul><li>Three<li>Four</ul>" +
    "<dl><dt>Five<dd>Six</dl><table><tr><th>Seven<td>Eight</table><a href=/a/>Nine</a>";
  expect(compactHtml(page)).toBe(
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body><p>One</p><p>Two</p>' +
      "<ul><li>Three</li><li>Four</li></ul><dl><dt>Five</dt><dd>Six</dd></dl>" +
      '<table><tbody><tr><th>Seven</th><td>Eight</td></tr></tbody></table><a href="/a/">Nine</a></body></html>',
  );
});

test("all styles are in one element, and drawings have no end tags for what is empty", () => {
  const page =
    '<title>A</title><style>.one-name{color:red}</style><style>p{color:blue}</style><p class="one-name">' +
    '<svg><path d="M0 0"></path></svg>';
  expect(compactHtml(page)).toBe(
    '<html><head><title>A</title><style>.a{color:red}p{color:blue}</style></head><body><p class="a">' +
      '<svg><path d="M0 0" /></svg></p></body></html>',
  );
});

test("markup and styles get the same short names, the most frequent the shortest", () => {
  const tree = fromHtml('<p class="far wide"><b class="wide">1</b><i class="note">2</i>', { fragment: true });
  const css = shortenClassNames(tree, ".wide,p:not(.far){margin:.5rem}.note .wide{background:url(x.wide)}");
  expect(toHtml(tree)).toBe('<p class="b a"><b class="a">1</b><i class="note">2</i></p>');
  expect(css).toBe(".a,p:not(.b){margin:.5rem}.note .a{background:url(x.wide)}");
});

test("names are found within at-rules, and those that no element has stay", () => {
  const tree = fromHtml('<p class="far">', { fragment: true });
  const css = "@layer blocks{@media (width>=64.5rem){.far:has(#x:checked) .gone{color:red}}.far{top:0}}";
  expect(shortenClassNames(tree, css)).toBe(css.replaceAll(".far", ".a"));
});

test("there are names enough for a page of hundreds", () => {
  const names = Array.from({ length: 800 }, (_, index) => `name-${index}`);
  const tree = fromHtml(names.map((name) => `<p class="${name}">`).join(""), { fragment: true });
  const codes = shortenClassNames(tree, names.map((name) => `.${name}{}`).join(""));
  expect(new Set(codes.match(/\.[a-z]+/gu)).size).toBe(800);
});
