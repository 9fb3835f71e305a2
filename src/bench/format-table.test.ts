import { expect, test } from "vitest";
import { formatTable } from "./format-table.ts";

test("words stand to the left, numbers to the right, and every column is as wide as its widest cell", () => {
  const table = formatTable(
    ["engine", "requests a second"],
    [
      ["nginx", 20_513.456],
      ["a longer name", 7],
    ],
  );
  expect(table).toBe(
    [
      "| engine        | requests a second |",
      "| ------------- | ----------------: |",
      "| nginx         |         20,513.46 |",
      "| a longer name |                 7 |",
    ].join("\n"),
  );
});
