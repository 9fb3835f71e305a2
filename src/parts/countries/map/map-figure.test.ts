import { countriesOf, countryListOf } from "../model.ts";
import { brotliCompressSync } from "node:zlib";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { exampleStory } from "../../../test/example-story.ts";
import { manyCountriesStory } from "../../../test/many-countries.ts";
import { plainTable } from "../../../views/plain-table.ts";
import { countryTable } from "../views.ts";
import { mapFigure } from "./map-figure.ts";

const story = manyCountriesStory();
const figure = mapFigure(story);
const [wide, narrow] = [figure.drawing, figure.narrowDrawing].map((drawing) =>
  drawing ? toHtml(drawing, { space: "svg" }) : "",
) as [string, string];

test("each layout names every country of the story and leads to its row, in the story's order", () => {
  const links = countriesOf(story).map(({ anchor }) => `#${anchor}`);
  for (const html of [wide, narrow]) {
    expect(Array.from(html.matchAll(/<a href="([^"]+)"/gu), ([, href]) => href)).toEqual(links);
    const plain = html.replaceAll(/<[^>]+>/gu, "");
    for (const { name } of countriesOf(story)) expect(plain).toContain(name);
  }
});

test("what lies outside the frame is told with the way to look", () => {
  expect(wide).toContain("Outside the frame, to the west: United States, Canada.");
});

test("the data have a row a country, and a value a column", () => {
  const { columns, rows } = plainTable(countryTable(story), story);
  expect(rows.map(([, id]) => id)).toEqual(countriesOf(story).map(({ id }) => id));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
});

test("both layouts together stay within the map's share of the page", () => {
  const outlines = Array.from(wide.matchAll(/ d="([^"]{40,})"/gu), ([, path]) => path).join("\n");
  expect(brotliCompressSync(outlines).length).toBeLessThan(2_000);
  expect(brotliCompressSync(wide + narrow).length).toBeLessThan(3_650);
});

test("the outlines stand in the page once; the second layout refers to them", () => {
  expect(wide).toContain('<g id="map-shapes">');
  expect(narrow).toContain('<use href="#map-shapes">');
  expect(narrow).not.toMatch(/ d="[^"]{900,}"/u);
});

test("another story, of other countries elsewhere, needs no code", () => {
  const { drawing, finding, caption } = mapFigure(exampleStory());
  expect(finding).toBe("Condition for the bridge – Asked for one: Sweden; None found: Norway");
  expect(caption).toMatch(/centred on \d+° N, \d+° E/u);
  expect(toHtml(drawing)).toContain(">Norway<");
});

test("the data give a code to what has one, and none to a place that is called by words", () => {
  const all = countryListOf(story);
  const [country] = all.countries;
  if (!country) throw new Error("The story has countries.");
  const countries = [country, { ...country, id: "north-sea", name: "North Sea" }];
  const table = countryTable({ ...story, parts: { ...story.parts, countries: { ...all, countries } } });
  expect(plainTable(table, story).rows.map(([name, code]) => [name, code])).toEqual([
    [country.name, country.id],
    ["North Sea", ""],
  ]);
});
