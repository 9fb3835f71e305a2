import { formatDate } from "../../story/dates.ts";
import { placeOf } from "../../story/derive.ts";
import type { Footing, Story } from "../../story/story.ts";
import { tableOf, text, type Cell, type PlaceLink, type Table } from "../../views/table.ts";
import type { View } from "../../views/view.ts";
import { roleLabels } from "../../words/labels.ts";
import { mapFigure } from "./map/map-figure.ts";
import { countriesOf, type Country } from "./model.ts";

/** The states and territories, where the article means them, their ties with Israel, and their standing in the accords. */
export const countryTable = (story: Story): Table =>
  tableOf<Country>(countriesOf(story), {
    class: "countries",
    caption: "Where the article means them, and what is known of them.",
    row: (country) => ({ anchor: country.anchor, together: sameTold(country) }),
    columns: [
      {
        key: "country",
        head: "State or territory",
        name: "Country",
        isHead: true,
        cell: ({ name }) => text(name),
      },
      { key: "code", head: "ISO 3166-1 code", forms: ["data"], cell: ({ id }) => text(id) },
      { key: "role", head: "Role", joins: "row head", cell: ({ role }) => text(roleLabels[role]) },
      { key: "part", head: "Part", forms: ["data"], cell: ({ part }) => text(part) },
      {
        key: "places",
        head: "Places",
        forms: ["page", "text"],
        joins: "row head",
        cell: ({ mentions }) => ({ kind: "places", places: placesIn(story, mentions) }),
      },
      { key: "ties", head: "Ties with Israel", cell: ({ ties }) => ties && told(ties) },
      { key: "standing", head: "Standing in the accords", cell: ({ standing }) => standing && told(standing) },
      {
        key: "asOf",
        head: "As of",
        forms: ["data"],
        cell: ({ standing }) => standing && text(formatDate(standing.asOf)),
      },
    ],
  });

const told = (statement: Footing & { text: string }): Cell => ({
  kind: "text",
  text: statement.text,
  footing: statement,
});

/** One link a paragraph, to the first sentence that means the country. */
function placesIn({ article }: Story, mentions: Country["mentions"]): PlaceLink[] {
  const all = mentions
    .flatMap(({ sentences }) => sentences)
    .map((sentence) => ({ text: placeOf(article, sentence), to: sentence.id }));
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
    name: "Map of the story",
    table: countryTable,
    draw: mapFigure,
    drawings: "both",
    tables: "below",
    styles: { drawing: ["parts/countries/page.css"], embed: ["parts/countries/embed.css"] },
  },
];
