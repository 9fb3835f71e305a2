import { expect, test } from "vitest";
import { tableData } from "./table-data.ts";

test("a table to read has headings with a capital and leaves lists of addresses to the file", () => {
  const data = { columns: ["event", "references", "set by"], rows: [["a", "https://example.org", 1]] };
  expect(tableData(data)).toEqual({ columns: ["Event", "Set by"], rows: [["a", 1]] });
});
