import type { StoryDate } from "../../story/dates.ts";
import type { Footing, Story } from "../../story/story.ts";
import {
  optionalText,
  tableOf,
  text,
  type Cell,
  type ColumnOf,
  type PlaceLink,
  type Table,
} from "../../views/table.ts";
import type { View } from "../../views/view.ts";
import { mapFigure } from "./map/map-figure.ts";
import { placeInBrief, wordsOf } from "../../words/words-of.ts";
import { isCode } from "./schema.ts";
import { countryWords } from "./words.ts";
import { cellIn, countryListOf, type Column, type Country, type CountryCell } from "./model.ts";
import { roleLabel } from "./roles.ts";

/** The states and territories, where the article means them, and what the story asks of each. */
export function countryTable(story: Story): Table {
  const words = countryWords(story);
  const { columns, countries } = countryListOf(story);
  return tableOf(countries, {
    class: "countries",
    caption: words.caption,
    row: (country) => ({ anchor: country.anchor, together: sameTold(country, columns) }),
    heads: words.columns,
    columns: [
      { key: "country", isHead: true, cell: ({ name }) => text(name) },
      { key: "code", forms: ["data"], cell: ({ id }) => (isCode(id) ? text(id) : undefined) },
      { key: "role", joins: "row head", cell: ({ role }) => text(roleLabel(role, story)) },
      { key: "part", forms: ["data"], cell: ({ part }) => text(part) },
      {
        key: "places",
        forms: ["page", "text"],
        joins: "row head",
        cell: ({ mentions }) => ({ kind: "places", places: placesIn(story, mentions) }),
      },
      ...columns.flatMap((column) => columnsFor(column, story)),
    ],
  });
}

/** What the story asks of each, and for data how each stands and up to when that is known. */
function columnsFor(column: Column, story: Story): ColumnOf<Country>[] {
  const words = countryWords(story);
  const key = `asked-${column.id}`;
  const asked: ColumnOf<Country> = { key, head: column.label, cell: (country) => told(cellIn(country, column)) };
  if (column.statuses.length === 0) return [asked];
  return [
    asked,
    {
      key: `${key}-status`,
      head: words.status(column.label),
      forms: ["data"],
      cell: (country) => optionalText(cellIn(country, column)?.status?.label),
    },
    {
      key: `${key}-as-of`,
      head: words.asOf(column.label),
      forms: ["data"],
      cell: (country) => dateOf(cellIn(country, column)?.asOf, story),
    },
  ];
}

const dateOf = (date: StoryDate | undefined, story: Story): Cell | undefined => date && text(wordsOf(story).date(date));

const told = (cell: CountryCell | undefined): Cell | undefined =>
  cell && { kind: "text", text: cell.text, footing: cell };

/** One link a paragraph, to the first sentence that means the country. */
function placesIn(story: Story, mentions: Country["mentions"]): PlaceLink[] {
  const all = mentions
    .flatMap(({ sentences }) => sentences)
    .map((sentence) => ({ text: placeInBrief(story, sentence), to: sentence.id }));
  return all.filter(({ text: place }, index) => all.findIndex((other) => other.text === place) === index);
}

/** The same for countries of which the same is told on the same footing. */
function sameTold(country: Country, columns: readonly Column[]): string {
  const on = ({ claims, references, newest }: Footing): string =>
    [...claims, ...references, newest].map((cited) => cited?.id).join();
  const tells = (cell: CountryCell | undefined) => cell && [cell.text, cell.asOf?.edtf, on(cell)];
  return JSON.stringify([
    country.role.id,
    columns.map((column) => tells(cellIn(country, column))),
    country.mentions.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
  ]);
}

export const countryViews: readonly View[] = [
  {
    id: "map",
    name: (story) => countryWords(story).view,
    table: countryTable,
    draw: mapFigure,
    keepsSides: true,
    fold: (story) => countryWords(story).fold(countryListOf(story).countries.length),
    styles: { drawing: ["parts/countries/page.css"], embed: ["parts/countries/embed.css"] },
  },
];
