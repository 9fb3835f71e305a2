import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { exampleStory } from "../../test/example-story.ts";
import { tableOf, text, type Table } from "../table.ts";
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

test("columns share cells, below the head of a row or each below its own head; what only data have is left out", () => {
  expect(toHtml(htmlTable(towns(["Elvby"]), context))).toBe(
    '<table class="rows towns"><caption>What is known. It is ours.</caption>' +
      '<thead><tr><th scope="col">Town</th><th scope="col">Who, and what for</th><th scope="col">Now</th><th scope="col">None</th></tr></thead>' +
      '<tbody><tr id="elvby"><th scope="row">Elvby<small>Neighbour</small></th>' +
      "<td><dl><dt>By</dt><dd>Ann</dd><dt>For</dt><dd>A bridge</dd></dl></td>" +
      '<td data-head="Now" class="met"><p class="status">Met</p><small>As of 30 June 2026</small><p>It stands.</p></td>' +
      '<td data-head="None"></td></tr></tbody></table>',
  );
});

test("rows that tell the same are one, which names each and leads to it", () => {
  const html = toHtml(htmlTable(towns(["Elvby", "Fossby"], "the same"), context));
  expect(html.match(/<tr/gu)).toHaveLength(2);
  expect(html).toContain(
    '<tr><th scope="row"><span id="elvby">Elvby</span><span id="fossby">Fossby</span><small>Neighbour</small></th>',
  );
});

test("a table may have a form of its own on the page", () => {
  const own: Table = { ...towns(["Elvby"]), onPage: ({ rows }) => rows.map(() => ({ type: "text", value: "one" })) };
  expect(toHtml({ type: "root", children: tablesHtml([own], context) })).toBe("one");
});
