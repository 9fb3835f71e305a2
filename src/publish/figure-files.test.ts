import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { exportAddresses, exportSite } from "../test/example-site.ts";
import { keepWhole } from "../words/keep-whole.ts";
import { plainTable } from "../views/plain-table.ts";
import { viewed } from "../views/view.ts";
import { creditOf, figureCsv, figureSvg } from "./figure-files.ts";
import { allFigures } from "./outline.ts";

const story = viewed(exampleStory());
const credit = creditOf(story, exportSite, exportAddresses);
const address = "https://news.example/sub/two-towns-bridge/";
const line = `The Example. ${story.title}. Checked on 30 June 2026. ${address}`;

describe.each(allFigures(story).map((figure) => [figure.id, figure] as const))("the files of %s", (_id, figure) => {
  test("the picture ends with site, story, day of the check and address", () => {
    expect(
      figureSvg(figure, credit)
        .replaceAll(/<[^>]*>/gu, "")
        .slice(-line.length),
    ).toBe(keepWhole(line));
  });

  test("each row of the table ends with the same, and all before that is the data alone", () => {
    const read: string[][] = parse(figureCsv(figure, credit), { bom: true });
    const [columns = [], ...rows] = read;
    const { columns: names, rows: data } = plainTable(figure.table, story);
    expect(columns).toEqual([...names, "credit"]);
    expect(new Set(columns).size, "columns with names of their own").toBe(columns.length);
    expect(rows).toEqual(data.map((row) => [...row.map(String), line]));
  });
});

test.each([
  ["de", "Nachweis", "Geprüft am 30. Juni 2026."],
  ["ar", "المصدر", "آخر مراجعة في 30 يونيو 2026."],
])("in %s the credit is in that language", (language, name, checked) => {
  const figures = allFigures(viewed({ ...exampleStory(), language }));
  expect(figures.length).toBeGreaterThan(5);
  for (const figure of figures) {
    const [row] = parse<object>(figureCsv(figure, { ...credit, language }), { bom: true, columns: true });
    expect(row).toHaveProperty([name], `The Example. ${story.title}. ${checked} ${address}`);
    expect(Object.keys(row ?? {}).length, "columns with names of their own").toBe(figureColumns(figure, language) + 1);
  }
});

const figureColumns = ({ table }: ReturnType<typeof allFigures>[number], language: string): number =>
  plainTable(table, { language }).columns.length;
