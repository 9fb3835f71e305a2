import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { shortenClassNames } from "./short-class-names.ts";

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
