import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { allParts } from "../parts/all-parts.ts";
import { exportAddresses, exportSite } from "../test/example-site.ts";
import { smallestStory } from "../test/smallest-story.ts";
import { tablesHtml } from "../views/html/html-table.ts";
import { tablesOf, viewed, type ViewedStory } from "../views/view.ts";
import { allCards } from "./cards/story-cards.ts";
import { storyDocument } from "./data/story-document.ts";
import { embedHeight } from "./embed/embed-height.ts";
import { feedEntries } from "./feeds/feed-entry.ts";
import { creditOf, figureCsv, figureSvg } from "./figure-files.ts";
import { llmsTxt } from "./feeds/llms.ts";
import { storyMarkdown } from "./markdown/story-markdown.ts";
import { allFigures, outlineOf } from "./outline.ts";
import { exportsOf } from "./page/exports.ts";
import { placesOnPage } from "./places.ts";
import { publicAddresses } from "./published-addresses.ts";

/** All that is made of a story, by names, but for its pages. */
function everything(story: ViewedStory): Record<string, string> {
  const page = { story, places: placesOnPage(story.slug, exportAddresses) };
  const views = outlineOf(story).flatMap(({ shown }) => shown);
  const credit = creditOf(story, exportSite, exportAddresses);
  const figures = allFigures(story).flatMap((figure) => [
    [`${figure.id}.svg`, figureSvg(figure, credit)],
    [`${figure.id}.csv`, figureCsv(figure, credit)],
    [`${figure.id} in words`, `${figure.finding}. ${figure.caption} ${String(embedHeight(figure, story, exportSite))}`],
  ]);
  return Object.fromEntries([
    ...figures,
    ["story.md", storyMarkdown(story, exportSite, exportAddresses)],
    ["story.json", JSON.stringify(storyDocument(story, exportSite, allParts, exportAddresses))],
    ["llms.txt", llmsTxt({ site: exportSite, stories: [story] }, exportAddresses)],
    ["feed", JSON.stringify(feedEntries([story], exportAddresses))],
    ["cards", JSON.stringify(allCards(story, exportSite.name))],
    ["tables", toHtml({ type: "root", children: views.flatMap((view) => tablesHtml(tablesOf(view, story), page)) })],
  ]) as Record<string, string>;
}

/** What no reader should meet: names of values, a count of nothing, a table with heads and no rows. */
const slips =
  /\bNaN\b|Infinity|undefined|\[object|\bnull\b|\bnone (?!does)\w+s\b|(?<![\d.,:/-])0(?:%| \w+s\b)|<tbody><\/tbody>/iu;
const slipsIn = (story: ViewedStory): string[] =>
  Object.entries(everything(story)).flatMap(([name, text]) => {
    const [found] = slips.exec(text) ?? [];
    return found === undefined ? [] : [`${name}: ${text.slice(Math.max(0, text.search(slips) - 60)).slice(0, 140)}`];
  });

const story = viewed(smallestStory());

test("a notice of three sentences, and nothing else, has three sections and two figures", () => {
  expect(outlineOf(story).map(({ id, views }) => [id, views])).toEqual([
    ["word-shares", ["word-shares"]],
    ["sources", ["claim-voice", "voices"]],
    ["method", ["about"]],
  ]);
  expect(allFigures(story).map(({ id }) => id)).toEqual(["word-shares", "claim-voice"]);
  expect(slipsIn(story)).toEqual([]);
});

test("nothing is published of what it does not have", () => {
  const addresses = publicAddresses(story).join("\n");
  for (const part of ["annotations", "#references", "#in-short", "map", "timeline", "then-now", "travelled", "graph"])
    expect(addresses).not.toContain(part);
  expect(exportsOf(story, exportAddresses).map(({ name }) => name)).not.toContain("annotations.jsonld");
  const data = storyDocument(story, exportSite, allParts, exportAddresses);
  for (const key of ["countries", "countryRoles", "preconditions", "conditions", "events", "versions", "changes"])
    expect(Object.keys(data)).not.toContain(key);
  expect(data.sections.map(({ id }) => id)).toEqual(["sources", "method"]);
  const markdown = storyMarkdown(story, exportSite, exportAddresses);
  expect(markdown).not.toMatch(/notes|References|In short/u);
  expect(allCards(story, "S")).toHaveLength(1 + story.claims.length);
});

const ofOne = {
  "references.yaml": `- { id: council, publisher: Nether Wick, url: https://netherwick.example/pump, published: 2026-05-05, language: en }`,
  "countries.yaml": `countries: [{ id: GBR, name: United Kingdom, role: named, part: It is there., names: [village] }]`,
  "preconditions.yaml": `- id: handle-fitted
  title: The new handle
  statement: The handle must be fitted first, the clerk said.
  setByText: The parish council
  metByText: The smith
  unlocks: Water from the pump
  claims: [new-handle]
  then: { status: unmet, text: It was being fitted., claims: [new-handle] }
  now: { status: met, text: "It is fitted, the council wrote.", references: [council] }
`,
  "dependency.yaml": "nodes: [{ id: handle, label: The handle is fitted, precondition: handle-fitted }]",
  "events.yaml":
    "- { id: fitted, date: 2026-05-05, title: The handle is fitted, text: The council wrote so., references: [council] }",
  "versions.yaml":
    "versions: [{ id: board, publisher: Notice board, headline: The pump, appeared: 4 May 2026, published: 2026-05-04, descent: origin, ground: It hangs there., references: [council] }]",
};

test("a story with one thing of each kind counts it as one, and shows nothing that takes two", () => {
  const one = viewed(smallestStory(ofOne));
  expect(slipsIn(one)).toEqual([]);
  const told = allFigures(one).map(({ id, finding }) => [id, finding]);
  expect(told.slice(2)).toEqual([
    ["map", "In the story: United Kingdom"],
    ["then-now", "The only condition moved, in our judgement: “The new handle” to met"],
    ["dependency-graph", "The only reported condition was met when last seen"],
    ["timeline", "One event is listed since the article; it bears on no precondition"],
  ]);
  const graph = allFigures(one).find(({ id }) => id === "dependency-graph");
  expect(graph?.caption).toBe("A box leads to its sentences. Statuses are our judgement.");
  expect(storyMarkdown(one, exportSite, exportAddresses)).toContain("The first report. It hangs there.");
});

const alone = (label: string, kind: string): string => `claims:
  - id: closed
    label: ${label}
    statement: The headline says that the pump is closed.
    passage: { exact: The village pump is closed on Tuesday, suffix: "\\n" }
    kind: ${kind}
  - id: rest
    label: The rest
    statement: The notice says the rest.
    passage: { prefix: "\\n", exact: "The village pump is closed on Tuesday from nine to noon. “A new handle is being fitted,” the clerk, Joan Pell, said. The stream at the mill can be used meanwhile." }
    kind: ${kind}
`;

test.each([
  ["without voices, of news", "unsourced", "Both claims are news for which nobody is cited"],
  ["without voices, of context", "analysis", "All that the article claims is public record or its own analysis"],
])("a story %s says so in a whole sentence", (_title, kind, finding) => {
  const silent = viewed(smallestStory({ "claims.yaml": alone("It is closed", kind) }));
  expect(slipsIn(silent)).toEqual([]);
  expect(allFigures(silent).at(-1)?.finding).toBe(finding);
  expect(silent.sections[0]?.views).toEqual(["claim-voice"]);
  expect(allFigures(silent)[0]?.finding).toBe(
    kind === "unsourced" ? "All of the words are news without a source" : "The article cites nobody",
  );
});
