import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { exampleStory } from "../../test/example-story.ts";
import { optionalText, tableOf, text, type Table } from "../table.ts";
import { htmlTable, tablesHtml } from "./html-table.ts";

const story = exampleStory();
const context = {
  story,
  places: { part: (anchor: string) => `#${anchor}`, claim: (id: string) => `claims/${id}/` },
};
const shared = { head: "Who, and what for" };

/** What is told of some towns, the second as of the first where `together` says so. */
const towns = (names: readonly string[], together?: string): Table =>
  tableOf(names, {
    caption: "What is known.",
    judgement: "It is ours.",
    class: "towns",
    row: (name) => ({ anchor: name.toLowerCase(), together }),
    columns: [
      { key: "town", head: "Town", isHead: true, cell: (name) => text(name) },
      { key: "role", head: "Role", joins: "row head", cell: () => text("Neighbour") },
      { key: "by", head: "By", joins: shared, cell: () => text("Ann") },
      { key: "for", head: "For", joins: shared, cell: () => text("A bridge") },
      { key: "against", head: "Against", joins: shared, cell: () => undefined },
      {
        key: "now",
        head: "Now",
        cell: () => ({ kind: "status", status: "met", label: "Met", asOf: story.checked, details: ["It stands."] }),
      },
      { key: "data", head: "Data", forms: ["data"], cell: () => text("In data alone") },
      { key: "none", head: "None", cell: () => undefined },
    ],
  });

test("columns share cells, below the head of a row or each after its own head; what only data have, or no row, is left out", () => {
  expect(toHtml(htmlTable(towns(["Elvby"]), context))).toBe(
    '<table class="rows towns"><caption>What is known. It is ours.</caption>' +
      '<thead><tr><th scope="col">Town</th><th scope="col">Who, and what for</th><th scope="col">Now</th></tr></thead>' +
      '<tbody><tr id="elvby"><th scope="row">Elvby<small>Neighbour</small></th>' +
      "<td><div>By: Ann</div><div>For: A bridge</div></td>" +
      '<td data-head="Now" class="met"><p class="status">Met <small>As of 30 June 2026</small></p>It stands.</td>' +
      "</tr></tbody></table>",
  );
});

test("rows that tell the same are one, which names each and leads to it", () => {
  const html = toHtml(htmlTable(towns(["Elvby", "Fossby"], "the same"), context));
  expect(html.match(/<tr/gu)).toHaveLength(2);
  expect(html).toContain(
    '<tr><th scope="row"><span id="elvby">Elvby</span><span id="fossby">Fossby</span><small>Neighbour</small></th>',
  );
});

/** What three papers say of a day. */
const papers = (said: readonly (string | undefined)[]): Table =>
  tableOf(["Monday"], {
    row: () => ({}),
    columns: [
      { key: "day", head: "Day", isHead: true, cell: (day) => text(day) },
      ...said.map((words, index) => ({
        key: `paper-${String(index)}`,
        head: `Paper ${String(index)}`,
        spans: true as const,
        cell: () => optionalText(words),
      })),
    ],
  });

test("neighbouring cells that tell the same are one, which names the head of each; others stay by themselves", () => {
  const html = toHtml(htmlTable(papers(["rain", "rain", "sun"]), context));
  expect(html).toContain('<td data-head="Paper 0, Paper 1" colspan="2">rain</td><td data-head="Paper 2">sun</td>');
  expect(toHtml(htmlTable(papers(["rain", "sun", "rain"]), context))).not.toContain("colspan");
});

test("a row ends with the last thing it tells, and what is empty before that keeps its place", () => {
  const table = papers(["rain", undefined, undefined, "sun"]);
  const cells = { ...table.rows[0]?.cells, "paper-1": text("hail"), "paper-2": text("wind"), "paper-3": undefined };
  expect(toHtml(htmlTable({ ...table, rows: [...table.rows, { cells }] }, context)).match(/<td[^>]*>[^<]*/gu)).toEqual([
    '<td data-head="Paper 0">rain',
    '<td data-head="Paper 1">',
    '<td data-head="Paper 2">',
    '<td data-head="Paper 3">sun',
    '<td data-head="Paper 0">rain',
    '<td data-head="Paper 1">hail',
    '<td data-head="Paper 2">wind',
  ]);
});

test("a table may have a form of its own on the page", () => {
  const own: Table = { ...towns(["Elvby"]), onPage: ({ rows }) => rows.map(() => ({ type: "text", value: "one" })) };
  expect(toHtml({ type: "root", children: tablesHtml([own], context) })).toBe("one");
});
