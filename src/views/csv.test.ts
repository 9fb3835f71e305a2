import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { inertCell, toCsv } from "./csv.ts";

const columns = ["a", "b"];

test("a table says that it is UTF-8, ends its lines as RFC 4180 has it, and quotes what would break a row", () => {
  const rows = [
    ['say "so", twice', 3],
    ["ʿAlī; Հայաստան", "one\ttwo"],
    ["two\r\nlines", -1],
  ];
  expect(toCsv({ columns, rows })).toBe(
    '\uFEFFa,b\r\n"say ""so"", twice",3\r\n"ʿAlī; Հայաստան","one\ttwo"\r\n"two\r\nlines",-1\r\n',
  );
});

test("it is the same table to a program that parts cells at semicolons and tabs too", () => {
  const rows = [
    ["Two officials; One engineer", "one\ttwo, three"],
    ["plain", ""],
  ];
  const read: string[][] = parse(toCsv({ columns, rows }), { bom: true, delimiter: [",", ";", "\t"] });
  expect(read).toEqual([columns, ...rows]);
});

test("no cell begins a formula", () => {
  const rows = [
    ["=1+1", "+1"],
    ["-1", "@SUM(A1)"],
    ["\t=1", "\r=1"],
  ];
  const read: string[][] = parse(toCsv({ columns, rows }), { bom: true, record_delimiter: "\r\n" });
  expect(read.slice(1)).toEqual(rows.map((row) => row.map((cell) => `'${cell}`)));
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "＋1", "－1", "＠1", "\u00a0=1"])(
  "%j is text to a spreadsheet",
  (value) => {
    expect(inertCell(value)).toBe(`'${value}`);
  },
);

test.each([
  ["x;=1+1", "x;'=1+1"],
  ["x; @SUM(A1); -1", "x; '@SUM(A1); '-1"],
  ["=1;=1", "'=1;'=1"],
])("%j is text too where semicolons part cells", (value, inert) => {
  expect(inertCell(value)).toBe(inert);
});

test.each(["", "A claim; another – not a formula", "“=1” is quoted", "a=b", "60,000", "— a dash"])(
  "%j stays as it is",
  (value) => {
    expect(inertCell(value)).toBe(value);
  },
);
