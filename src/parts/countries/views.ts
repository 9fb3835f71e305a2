import type { Footing, Story } from "../../story/story.ts";
import { tableOf, text, type Cell, type PlaceLink, type Table } from "../../views/table.ts";
import type { View } from "../../views/view.ts";
import { mapFigure } from "./map/map-figure.ts";
import { placeInBrief, wordsOf } from "../../words/words-of.ts";
import { countryWords } from "./words.ts";
import { countriesOf, type Country } from "./model.ts";

/** The states and territories, where the article means them, their ties with Israel, and their standing in the accords. */
export function countryTable(story: Story): Table {
  const words = countryWords(story);
  return tableOf(countriesOf(story), {
    class: "countries",
    caption: words.caption,
    row: (country) => ({ anchor: country.anchor, together: sameTold(country) }),
    heads: words.columns,
    columns: [
      { key: "country", isHead: true, cell: ({ name }) => text(name) },
      { key: "code", forms: ["data"], cell: ({ id }) => text(id) },
      { key: "role", joins: "row head", cell: ({ role }) => text(words.roles[role]) },
      { key: "part", forms: ["data"], cell: ({ part }) => text(part) },
      {
        key: "places",
        forms: ["page", "text"],
        joins: "row head",
        cell: ({ mentions }) => ({ kind: "places", places: placesIn(story, mentions) }),
      },
      { key: "ties", cell: ({ ties }) => ties && told(ties) },
      { key: "standing", cell: ({ standing }) => standing && told(standing) },
      { key: "asOf", forms: ["data"], cell: ({ standing }) => standing && text(wordsOf(story).date(standing.asOf)) },
    ],
  });
}

const told = (statement: Footing & { text: string }): Cell => ({
  kind: "text",
  text: statement.text,
  footing: statement,
});

/** One link a paragraph, to the first sentence that means the country. */
function placesIn(story: Story, mentions: Country["mentions"]): PlaceLink[] {
  const all = mentions
    .flatMap(({ sentences }) => sentences)
    .map((sentence) => ({ text: placeInBrief(story, sentence), to: sentence.id }));
  return all.filter(({ text: place }, index) => all.findIndex((other) => other.text === place) === index);
}

/** The same for countries of which the same is told on the same footing. */
function sameTold({ role, ties, standing, mentions }: Country): string {
  const on = ({ claims, references, newest }: Footing): string =>
    [...claims, ...references, newest].map((cited) => cited?.id).join();
  return JSON.stringify([
    role,
    ties && [ties.text, on(ties)],
    standing && [standing.text, standing.asOf.edtf, on(standing)],
    mentions.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
  ]);
}

export const countryViews: readonly View[] = [
  {
    id: "map",
    name: (story) => countryWords(story).view,
    table: countryTable,
    draw: mapFigure,
    drawings: "both",
    tables: "below",
    styles: { drawing: ["parts/countries/page.css"], embed: ["parts/countries/embed.css"] },
  },
];
