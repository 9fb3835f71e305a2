import { dependencyOf } from "../../parts/dependency/model.ts";
import { eventsOf, type Event } from "../../parts/events/model.ts";
import { countriesOf, type Country } from "../../parts/countries/model.ts";
import type { RootContent } from "mdast";
import { distanceFrom } from "../../parts/events/timeline/day-span.ts";
import { asSentence } from "../../words/as-sentence.ts";
import { capitalised } from "../../words/in-words.ts";
import { publicationInWords } from "../../words/publication.ts";
import { relationInWords, roleLabels, statusLabels } from "../../words/labels.ts";
import { anchors } from "../../story/anchors.ts";
import { formatDate } from "../../story/dates.ts";
import { placeOf } from "../../story/derive/place.ts";
import type { Story } from "../../story/story.ts";
import type { Places } from "../places.ts";
import { footingWords } from "../../views/markdown/footing-words.ts";
import { heading, link, table, type Words } from "../../views/markdown/nodes.ts";

/** The states and territories, their ties with Israel, and their standing in the accords. */
export function countryTable(story: Story, places: Places): RootContent[] {
  const { article } = story;
  const mentions = (country: Country): string =>
    [...new Set(country.mentions.map((mention) => placeOf(article, mention)))].join(", ");
  const rows = countriesOf(story).map((country) => [
    link(places.part(anchors.country(country.id)), country.name),
    roleLabels[country.role],
    mentions(country) || "Not mentioned",
    country.ties ? [`${country.ties.text} `, ...footingWords(country.ties, article, places)] : "",
    country.standing ? [`${country.standing.text} `, ...footingWords(country.standing, article, places)] : "",
  ]);
  return table(["State or territory", "Part", "Places", "Ties with Israel", "Standing in the accords"], rows);
}

/** The conditions in the order of the argument, then how one depends on another, a sentence each. */
export function dependencyTables(story: Story, places: Places): RootContent[] {
  const { article } = story;
  const { conditions, dependencies } = dependencyOf(story);
  const conditionRows = conditions.map(({ id, label, precondition, now }) => [
    link(places.part(anchors.condition(id)), label),
    `${statusLabels[now.status]} as of ${formatDate(now.asOf)}`,
    precondition
      ? ["See the precondition ", link(places.part(anchors.precondition(precondition.id)), precondition.title)]
      : [`${now.text} `, ...footingWords(now, article, places)],
  ]);
  const dependencyRows = dependencies.map((edge) => [
    [edge.from.label, " ", link(places.part(anchors.dependency(edge.id)), relationInWords(edge)), " ", edge.to.label],
    [`${edge.statement} `, ...footingWords(edge, article, places)],
  ]);
  return [
    ...table(["Condition", "Status", "What became of it"], conditionRows),
    ...table(["Dependency", "In a sentence"], dependencyRows),
  ];
}

/** What happened before the article and since. */
export function eventTables(story: Story, places: Places): RootContent[] {
  const { article } = story;
  const events = eventsOf(story);
  const row = (event: Event): Words[] => [
    capitalised(formatDate(event.date)),
    distanceFrom(article.published, event.date),
    [
      link(places.part(anchors.event(event.id)), asSentence(event.title)),
      ` ${event.text} `,
      ...footingWords(event, article, places),
    ],
  ];
  const part = (title: string, some: readonly Event[]): RootContent[] =>
    some.length === 0 ? [] : [heading(4, title), ...table(["Date", "Distance", "Event"], some.map(row))];
  return [
    ...part(
      "Before the article",
      events.filter(({ isBefore }) => isBefore),
    ),
    ...part(
      `Since the article, ${publicationInWords(story)}`,
      events.filter(({ isBefore }) => !isBefore),
    ),
  ];
}
