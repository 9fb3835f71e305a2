import { expect, test } from "vitest";
import { compactHtml } from "./compact-html.ts";

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
