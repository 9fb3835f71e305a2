import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { movedFragments, withMovedAnchors } from "./moved-anchors.ts";

const moved = (html: string, from = "old", to = "new"): string =>
  toHtml(withMovedAnchors(fromHtml(html, { fragment: true }), [{ from, to }]));

test.each([
  ["an element with words", '<p id="new">Words</p>', '<p id="new"><span id="old"></span>Words</p>'],
  ["an empty element", '<span id="new"></span>', '<span id="new"><span id="old"></span></span>'],
  [
    "a row",
    '<table><tbody><tr id="new"><th>A</th><td>B</td></tr></tbody></table>',
    '<table><tbody><tr id="new"><th><span id="old"></span>A</th><td>B</td></tr></tbody></table>',
  ],
  [
    "a table",
    '<table id="new"><caption>A</caption><tbody><tr><td>B</td></tr></tbody></table>',
    '<table id="new"><caption><span id="old"></span>A</caption><tbody><tr><td>B</td></tr></tbody></table>',
  ],
  ["a list", '<ol id="new"><li>A</li></ol>', '<ol id="new"><li><span id="old"></span>A</li></ol>'],
  [
    "a group of terms",
    '<dl><div id="new"><dt>A</dt><dd>B</dd></div></dl>',
    '<dl><div id="new"><dt><span id="old"></span>A</dt><dd>B</dd></div></dl>',
  ],
  [
    "a note that is shut",
    '<details id="new"><summary>A</summary><div>B</div></details>',
    '<details id="new"><summary>A</summary><div><span id="old"></span>B</div></details>',
  ],
])("an old fragment finds %s", (_title, html, expected) => {
  expect(moved(html)).toBe(expected);
});

test("two old fragments find one place", () => {
  const page = fromHtml('<p id="new">Words</p>', { fragment: true });
  const tree = withMovedAnchors(page, [
    { from: "old", to: "new" },
    { from: "older", to: "new" },
  ]);
  expect(toHtml(tree)).toBe('<p id="new"><span id="older"></span><span id="old"></span>Words</p>');
  expect(toHtml(page)).toBe('<p id="new">Words</p>');
});

test("what stands on the page today keeps its id", () => {
  const html = '<p id="old">A</p><p id="new">B</p>';
  expect(moved(html)).toBe(html);
});

test("a page without the new place is refused", () => {
  expect(() => moved("<p>Words</p>")).toThrow("Unexpected page without `#new`");
});

test("a note takes both its fragments along, and what became another kind of thing leads to its place", () => {
  expect(
    movedFragments([
      { from: "note:a", to: "note:b" },
      { from: "note:c", to: "claim:d" },
      { from: "country:SCG", to: "country:SRB" },
      { from: "claim:e", to: "story:f" },
    ]),
  ).toEqual([
    { from: "note-a", to: "note-b" },
    { from: "passage-a", to: "passage-b" },
    { from: "note-c", to: "claim-d" },
    { from: "passage-c", to: "claim-d" },
    { from: "country-scg", to: "country-srb" },
  ]);
});
