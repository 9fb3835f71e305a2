import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import { expect, test } from "vitest";
import { figureViews } from "../../publish/outline.ts";
import { exampleStory } from "../../test/example-story.ts";
import { collisions, outside, textBoxes } from "../../test/text-boxes.ts";
import { figureOf, viewed } from "../view.ts";
import { drawnFor } from "./mirror.ts";
import { drawing } from "./svg.ts";

const around = { title: "A title", description: "What it shows.", width: 100, height: 50 };
const svgOf = (...content: Parameters<typeof drawing>[1]): string =>
  toHtml(drawnFor("rtl", drawing(around, content)), { space: "svg" }).replace(/^.*<\/desc>|<\/svg>$/gu, "");

test("for text from left to right a drawing is as it is", () => {
  const drawn = drawing(around, [s("text", { x: 10 }, "Ten")]);
  expect(drawnFor("ltr", drawn)).toBe(drawn);
});

test.each([
  ["a text begins as far from the right", s("text", { x: 10, y: 5 }, "Ten"), '<text x="90" y="5">Ten</text>'],
  [
    "and so do its lines",
    s("text", s("tspan", { x: 12.5, dy: 5 }, "Ten")),
    '<text><tspan x="87.5" dy="5">Ten</tspan></text>',
  ],
  ["a box", s("rect", { x: 10, y: 1, width: 30, height: 2 }), '<rect x="60" y="1" width="30" height="2"></rect>'],
  ["a box from edge to edge", s("rect", { width: 100 }), '<rect width="100"></rect>'],
  ["a circle", s("circle", { cx: 10, cy: 1, r: 3 }), '<circle cx="90" cy="1" r="3"></circle>'],
  ["a line", s("path", { d: "M10 5h20V9H40l-7-5m7 5-7 5z" }), '<path d="M90 5h-20V9H60l7 -5m-7 5 7 5z"></path>'],
  ["a curve", s("path", { d: "M0 0C10 1 20 2 30.5 3q1 2 3 4" }), '<path d="M100 0C90 1 80 2 69.5 3q-1 2 -3 4"></path>'],
  ["half a ring", s("path", { d: "M7 4a6 6 0 0 0 0 12z" }), '<path d="M93 4a6 6 0 0 1 0 12z"></path>'],
  [
    "what is moved as a whole",
    s("g", { transform: "translate(10 20)" }, s("text", { x: 3 }, "Ten")),
    '<g transform="translate(90 20)"><text x="-3">Ten</text></g>',
  ],
  [
    "what is turned around a place",
    s("g", { transform: "rotate(-60 10 20)" }, s("text", { x: 10 }, "Ten")),
    '<g transform="rotate(60 90 20)"><text x="90">Ten</text></g>',
  ],
])("for text from right to left, %s", (_what, content, mirrored) => {
  expect(svgOf(content)).toBe(mirrored);
});

test("a drawing mirrored says that its texts begin at their right", () => {
  expect(drawnFor("rtl", drawing(around, [])).properties.direction).toBe("rtl");
});

test.each(["M1 1S2 2 3 3", "M1 1T2 2"])("a path that nobody knows how to mirror is refused: %s", (d) => {
  expect(() => svgOf(s("path", { d }))).toThrow("in a path, expected one of");
});

test("a transform that nobody knows how to mirror is refused", () => {
  expect(() => svgOf(s("g", { transform: "scale(2)" }))).toThrow("Unexpected `scale(2)`");
});

const [across, back] = [exampleStory(), exampleStory()].map((story, index) =>
  viewed(index === 0 ? story : { ...story, language: "ar-XB" }),
);
if (!across || !back) throw new Error("Unexpected lack of stories.");

test.each(figureViews.filter(({ id }) => ["timeline", "then-now", "travelled"].includes(id)))(
  "in a language from right to left, no text of the drawing of $id meets another or leaves the frame",
  (view) => {
    const { drawing: mirrored } = figureOf(view, back);
    expect(mirrored.properties.direction).toBe("rtl");
    expect(textBoxes(mirrored).length).toBeGreaterThan(3);
    expect(collisions(textBoxes(mirrored))).toEqual([]);
    expect(outside(mirrored)).toEqual([]);
  },
);

test("a map keeps its sides, and its names their places", () => {
  const [map] = figureViews.filter(({ keepsSides }) => keepsSides);
  if (!map) throw new Error("Unexpected lack of a map.");
  const { drawing: drawn, narrowDrawing } = figureOf(map, back);
  expect([drawn, narrowDrawing].map((each) => each?.properties.direction)).toEqual(["ltr", "ltr"]);
  const dots = (svg: typeof drawn): string[] => toHtml(svg).match(/<path class="map-states[^>]*>/gu) ?? [];
  expect(dots(drawn)).toEqual(dots(figureOf(map, across).drawing));
  // Its key is read, from the right.
  const swatches = (svg: typeof drawn): number[] =>
    Array.from(toHtml(svg).matchAll(/<rect x="([-\d.]+)"/gu), ([, x]) => Number(x));
  const [first = 0, second = 0] = swatches(drawn);
  expect(first).toBeGreaterThan(second);
  expect(toHtml(drawn)).toContain('class="map-legend" direction="rtl"');
});
