import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { partOf } from "./part-of.ts";

test("a part of rendered markup is its first element of a kind, with all that is inside", () => {
  const html = "<figure><h3>a</h3><table><tbody><tr><td>b</td></tr></tbody></table></figure><table></table>";
  expect(toHtml(partOf(html, "table"))).toBe("<table><tbody><tr><td>b</td></tr></tbody></table>");
});

test("a part that is missing is an error", () => {
  expect(() => partOf("<p>a</p>", "fieldset")).toThrow("Unexpected markup without `fieldset`");
});
