import { toHtml } from "hast-util-to-html";
import { toString } from "hast-util-to-string";
import { expect, test } from "vitest";
import { exampleStory } from "../../test/example-story.ts";
import { allFigures } from "../outline.ts";
import { layouts, rowText } from "../../views/frame.ts";
import { briefRows } from "../../views/html/brief-rows.ts";
import { tableOf, text, type Table } from "../../views/table.ts";
import { frameRowsHeight } from "./frame-rows.ts";
import { viewed } from "../../views/view.ts";

const story = exampleStory();
const figures = allFigures(viewed(story));
const brief = figures.flatMap(({ id, brief: table }) => (table ? [{ id, table }] : []));

test("figures that a narrow frame can show have no rows in their place", () => {
  expect(brief.map(({ id }) => id)).toEqual(["travelled", "then-now", "dependency-graph", "timeline"]);
});

test.each(brief)("the rows of $id lead to what each tells of, under a head a column", ({ table }) => {
  const html = toHtml(briefRows(table, story));
  const hrefs = Array.from(html.matchAll(/<th scope="row">.*?<a href="([^"]+)"/gu), ([, href]) => href);
  expect(hrefs).toEqual(table.rows.map(({ anchor }) => `#${String(anchor)}`));
  const columns = table.columns.filter(({ frame }) => frame).length;
  expect(html.match(/<th scope="col">/gu)).toHaveLength(columns);
});

test("a status that moved is told from one that stayed, the newer with its date", () => {
  const table = brief.find(({ id }) => id === "then-now")?.table;
  if (!table) throw new Error("The example story has no conditions.");
  const rows = briefRows(table, story).children.at(-1);
  const [first] = rows?.type === "element" ? rows.children : [];
  expect(first?.type === "element" && first.properties.className).toEqual(["moved"]);
  expect(first?.type === "element" && first.children.map((cell) => toString(cell)).slice(1)).toEqual([
    "Not met",
    "Partly met 30 June 2026",
  ]);
});

test("rows need more height where a line has room for fewer words", () => {
  for (const { table } of brief) {
    expect(frameRowsHeight(table, layouts.phone, story)).toBeGreaterThan(frameRowsHeight(table, layouts.table, story));
  }
});

test("each thing in a row that leads somewhere needs a line of its own", () => {
  const leading = (count: number): Table =>
    tableOf(["a row"], {
      frame: { caption: "" },
      row: () => ({}),
      columns: [
        { key: "name", head: "Name", isHead: true, frame: { narrow: 1, wide: 1 }, cell: text },
        {
          key: "to",
          head: "To",
          frame: { narrow: 1, wide: 1 },
          cell: () => ({ kind: "list", items: Array.from({ length: count }, () => ({ text: "a", to: "b" })) }),
        },
      ],
    });
  const [one, three] = [1, 3].map((count) => frameRowsHeight(leading(count), layouts.phone, story));
  expect(three).toBe((one ?? 0) + 2 * rowText(layouts.phone).leading);
});
