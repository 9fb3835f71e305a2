import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { toString } from "hast-util-to-string";
import { expect, test } from "vitest";
import { shortenClassNames, uniteStyles } from "./compact-html.ts";
import { elementsOf, placedElements } from "../views/elements-of.ts";

const fragment = (html: string): Root => fromHtml(html, { fragment: true });

test("all styles stand in the place of the first, in their order, wherever on the page they were", () => {
  const tree = fragment("<title>A</title><style>a{}</style><style>b{}</style><p>One<style>c{}</style></p>");
  const style = uniteStyles(placedElements(tree));
  expect(style && toString(style)).toBe("a{}b{}c{}");
  expect(toHtml(tree)).toBe("<title>A</title><style>a{}b{}c{}</style><p>One</p>");
});

test("a page without styles gets none", () => {
  const tree = fragment("<p>One</p>");
  expect(uniteStyles(placedElements(tree))).toBeUndefined();
  expect(toHtml(tree)).toBe("<p>One</p>");
});

test("markup and styles get the same short names, the most frequent the shortest", () => {
  const tree = fragment('<p class="far wide"><b class="wide">1</b><i class="note">2</i>');
  const styles = ".wide,p:not(.far){margin:.5rem}.note .wide{background:url(x.wide)}";
  const css = shortenClassNames(elementsOf(tree), styles);
  expect(toHtml(tree)).toBe('<p class="b a"><b class="a">1</b><i class="note">2</i></p>');
  expect(css).toBe(".a,p:not(.b){margin:.5rem}.note .a{background:url(x.wide)}");
});

test("names are found within at-rules, and those that no element has stay", () => {
  const tree = fragment('<p class="far">');
  const css = "@layer blocks{@media (width>=64.5rem){.far:has(#x:checked) .gone{color:red}}.far{top:0}}";
  expect(shortenClassNames(elementsOf(tree), css)).toBe(css.replaceAll(".far", ".a"));
});

test("classes that no style names are left out, but for those by which others find things", () => {
  const tree = fragment('<p class="far plain note">1</p><b class="plain">2</b>');
  shortenClassNames(elementsOf(tree), "p:not(.far){content:'.plain'}");
  expect(toHtml(tree)).toBe('<p class="a note">1</p><b>2</b>');
});

test("there are names enough for a page of hundreds", () => {
  const names = Array.from({ length: 800 }, (_, index) => `name-${index}`);
  const tree = fragment(names.map((name) => `<p class="${name}">`).join(""));
  const codes = shortenClassNames(elementsOf(tree), names.map((name) => `.${name}{}`).join(""));
  expect(new Set(codes.match(/\.[a-z]+/gu)).size).toBe(800);
});
