import { toString } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { markdownTable } from "./markdown/markdown-table.ts";
import { plainTable } from "./plain-table.ts";
import { tableOf, text, type Table } from "./table.ts";

const story = exampleStory();
const context = {
  story,
  places: { part: (anchor: string) => `#${anchor}`, claim: (id: string) => `claims/${id}/` },
};

/** A table that has each kind of cell. */
const notes: Table = tableOf(story.notes.slice(0, 1), {
  judgement: "Kinds are ours.",
  row: ({ id }) => ({ anchor: `note-${id}`, group: "all" }),
  groups: [
    { id: "all", title: "All of them" },
    { id: "none", title: "None of them" },
  ],
  columns: [
    { key: "day", head: "Day", name: "day", cell: () => ({ kind: "date", date: story.checked }) },
    {
      key: "note",
      head: "Note",
      isHead: true,
      cell: ({ title, ...footing }) => ({
        kind: "text",
        text: title,
        details: ["It says this.", "And that."],
        footing,
      }),
    },
    {
      key: "status",
      head: "Status",
      cell: () => ({ kind: "status", status: "met", label: "Met", asOf: story.checked }),
    },
    { key: "empty", head: "Nothing", cell: () => undefined },
    { key: "count", head: "Words", forms: ["data"], cell: ({ title }) => ({ kind: "number", value: title.length }) },
    {
      key: "who",
      head: "Who",
      cell: () => ({ kind: "list", items: [{ text: "Ann", note: "named" }, { text: "Bo" }] }),
    },
    {
      key: "leads",
      head: "See",
      cell: () => ({ kind: "words", words: ["See ", { text: "that", to: "there" }, "."] }),
    },
    { key: "page", head: "Page", forms: ["page"], cell: () => text("Seen on the page alone.") },
  ],
});

test("data have what each cell tells first, and begin with what heads a row", () => {
  const [note] = story.notes;
  expect(plainTable(notes, story)).toEqual({
    columns: ["Note", "day", "Status", "Nothing", "Words", "Who", "See"],
    rows: [[note?.title, "30 June 2026", "Met", "", note?.title.length, "Ann; Bo", "See that."]],
  });
});

test("text has all that a cell tells, with whose judgement it is, and no heading above nothing", () => {
  const written = markdownTable(notes, context);
  expect(written.map(({ type }) => type)).toEqual(["paragraph", "heading", "table"]);
  const [, , table] = written;
  const [head, row] = table?.type === "table" ? table.children : [];
  expect(head?.children.map((cell) => toString(cell))).toEqual(["Day", "Note", "Status", "Nothing", "Who", "See"]);
  expect(row?.children.map((cell) => toString(cell))).toEqual([
    "30 June 2026",
    "Which town they work for. It says this. And that. From the article ¶ 1",
    "Met as of 30 June 2026",
    "",
    "Ann (named); Bo",
    "See that.",
  ]);
});

test("a table without rows is not written", () => {
  expect(markdownTable({ ...notes, rows: [] }, context)).toEqual([]);
});

test("a column stands under its head among those given, or under one of its own", () => {
  const cell = (word: string) => text(word);
  const heads = { a: { head: "Word", name: "word" } };
  const { columns } = tableOf(["b"], {
    heads,
    columns: [
      { key: "a", cell },
      { key: "c", head: "C", cell },
    ],
    row: () => ({}),
  });
  expect(columns.map(({ head, name }) => [head, name])).toEqual([
    ["Word", "word"],
    ["C", undefined],
  ]);
  // @ts-expect-error A column without a head does not compile.
  tableOf(["b"], { heads, columns: [{ key: "d", cell }], row: () => ({}) });
});

test("no cell can be lost to another column of the same name, and no row to a group that there is not", () => {
  const column = { key: "a", head: "A", cell: (word: string) => text(word) };
  const row = () => ({ group: "some" });
  expect(() => tableOf(["b"], { columns: [column, column], row })).toThrow("second column `a`");
  expect(() => tableOf(["b"], { columns: [column], row, groups: [{ id: "other", title: "Other" }] })).toThrow(
    "group `some`",
  );
});
