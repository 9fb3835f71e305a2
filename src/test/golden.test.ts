import { s } from "hastscript";
import { expect, test } from "vitest";
import { readableSvg } from "./golden.ts";

test("a drawing is held an element a line, as deep as it stands, its numbers cut to thousandths", () => {
  const drawing = s("svg", { viewBox: "0 0 10.00049 20" }, [
    s("title", "Less < more"),
    s("g", [s("path", { id: "line-1.23456", d: "M-0.00001 1.5L2.123456-3.9999" }), s("g")]),
  ]);
  expect(readableSvg(drawing).split("\n")).toEqual([
    '<svg viewBox="0 0 10 20">',
    "  <title>Less &#x3C; more</title>",
    "  <g>",
    '    <path id="line-1.23456" d="M0 1.5L2.123-4"></path>',
    "    <g></g>",
    "  </g>",
    "</svg>",
    "",
  ]);
});
