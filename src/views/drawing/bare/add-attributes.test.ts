import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { placedElements } from "../../elements-of.ts";
import { addAttributes } from "./add-attributes.ts";

/** A drawing once it has its attributes. */
function bare(svg: string, css: string): string {
  const tree = fromHtml(`<div class="drawing"><svg>${svg}</svg></div>`);
  addAttributes(placedElements(tree), css);
  const [drawing = ""] = /<svg.*<\/svg>/su.exec(toHtml(tree, { closeEmptyElements: true })) ?? [];
  return drawing.replaceAll(' class="a"', "").replaceAll(" /", "");
}

test.each([
  ["what weighs more", ".drawing .a { fill: red } .a { fill: blue }", "red"],
  ["what comes last among what weighs the same", ".a { fill: red } .a { fill: blue }", "#00f"],
  ["a later layer", "@layer one, two; @layer two { path { fill: red } } @layer one { .a { fill: blue } }", "red"],
  ["what stands in no layer", "path { fill: red } @layer one { .a { fill: blue } }", "red"],
  ["the heaviest within `:is()`", ".drawing :is(#b, path) { fill: red } .drawing .a { fill: blue }", "red"],
  ["a variable of an element around it", ".drawing { --x: red } .a { fill: var(--x, blue) }", "red"],
  ["what stands in for a variable that nobody sets", ".a { fill: var(--x, var(--y, red)) }", "red"],
  ["the light one of two colours", ":root { color-scheme: light dark } .a { fill: light-dark(red, blue) }", "red"],
  ["the colour of its words", ".drawing { color: red } .a { fill: currentcolor }", "red"],
  ["a mixture, reckoned", ".a { fill: color-mix(in srgb, #000 50%, #fff) }", "gray"],
])("a drawing has the colour that its page gives it: %s", (_what, css, colour) => {
  expect(bare('<path class="a"/>', css)).toBe(`<svg fill="${colour}"><path></svg>`);
});

test("a drawing in a language has what its page says of that language, and of no other", () => {
  const css = "path:is(:lang(ae), :lang(ar)) { fill: red } path:lang(a) { fill: blue }";
  expect(bare('<g lang="ar-EG"><path class="a"/></g>', css)).toContain("red");
  expect(bare('<g lang="en"><path class="a"/></g>', css)).not.toContain("red");
});

test("a drawing has what its page says on every screen, and before anybody touches anything", () => {
  const css = "@media (width < 60rem) { .a { fill: red } } .a:hover, .a:target { fill: red } .a::before { fill: red }";
  expect(bare('<path class="a"/>', css)).toBe("<svg><path></svg>");
});

test("lengths are numbers in the drawing's own units", () => {
  const css =
    ".a { stroke: red; stroke-width: calc(var(--size, 10px) * 0.4); stroke-dasharray: 3px 2 } text { stroke: red; stroke-width: 0.5em }";
  expect(bare('<path class="a"/>', css)).toContain('<svg stroke="red" stroke-width="4" stroke-dasharray="3 2">');
  expect(bare('<g font-size="12"><text>A</text></g>', css)).toContain(
    '<svg stroke="red" stroke-width="6"><g font-size="12">',
  );
});

test("of families of fonts, those are named that every reader has", () => {
  expect(bare("<text>A</text>", 'text { font-family: "Public Sans", system-ui, sans-serif }')).toContain(
    '<svg font-family="system-ui,sans-serif">',
  );
});

test("what a page hides is hidden", () => {
  expect(bare('<g class="a"><path/></g>', ".a { display: var(--shown, none) } path { fill: red }")).toBe(
    '<svg><g display="none"><path></g></svg>',
  );
});

test("what most things in a group are drawn with is said once, of the group", () => {
  const css = "path { fill: red } .a { fill: blue }";
  expect(bare('<g><path/><path/><path class="a"/></g><path class="a"/><path class="a"/>', css)).toBe(
    '<svg fill="#00f"><g fill="red"><path><path><path fill="#00f"></g><path><path></svg>',
  );
});

test("where a style sheet speaks of a group, no attribute within it stands against that in other colours", () => {
  expect(bare('<path/><g class="a"><path/><g><path/></g></g>', ".a { fill: red }")).toBe(
    '<svg><path><g fill="red"><path><g><path></g></g></svg>',
  );
});

test("a page without drawings stays as it is, and a text that is no style sheet is refused", () => {
  const tree = fromHtml("<p>A</p>");
  addAttributes(placedElements(tree), "p { color: red }");
  expect(toHtml(tree)).toContain("<p>A</p>");
  expect(() => bare("<path/>", "path { fill: red }}")).toThrow();
});
