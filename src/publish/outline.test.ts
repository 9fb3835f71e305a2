import { existsSync } from "node:fs";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import { expect, test } from "vitest";
import { change, remove, storyWith, type Edit } from "../test/edited-story.ts";
import { exampleStory } from "../test/example-story.ts";
import { allParts } from "../parts/all-parts.ts";
import { exportAddresses, exportSite } from "../test/example-site.ts";
import { briefRows } from "../views/html/brief-rows.ts";
import { tablesHtml } from "../views/html/html-table.ts";
import { tableOf, text } from "../views/table.ts";
import { tablesOf, viewed, type FigureView } from "../views/view.ts";
import { claimMatrix } from "../voices/claim-voice/claim-matrix.ts";
import { storyDocument } from "./data/story-document.ts";
import { embedCode } from "./embed/embed-code.ts";
import { embedHeight } from "./embed/embed-height.ts";
import { creditOf, figureCsv, figureSvg } from "./figure-files.ts";
import { storyMarkdown } from "./markdown/story-markdown.ts";
import { placesOnPage } from "./places.ts";
import { allFigures, figureViews, outlineOf, showing } from "./outline.ts";

const withoutSections = (): Edit[] => {
  const text = storyWith().files.get("story.yaml") ?? "";
  return [change("story.yaml", text.slice(text.indexOf("sections:")), ""), remove("sections/since.md")];
};

test("every view has a name of its own", () => {
  const views = showing.views.map(({ id }) => id);
  const shown = outlineOf(viewed(exampleStory())).flatMap(({ shown }) => shown);
  expect(shown.map(({ id }) => id).toSorted()).toEqual(views.toSorted());
  expect(new Set(shown.map(({ name }) => name)).size).toBe(views.length);
});

test("the example shows every figure", () => {
  const story = viewed(exampleStory());
  expect(
    allFigures(story)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(figureViews.map(({ id }) => id).toSorted());
});

test("a story that names no sections has one for its voices, one for each part, and one about the page", () => {
  const story = viewed(exampleStory(...withoutSections()));
  expect(outlineOf(story).map(({ label, views }) => [label, views])).toEqual([
    ["Who stands behind the words", ["word-shares"]],
    ["Sources", ["claim-voice", "voices"]],
    ["Countries", ["map"]],
    ["Preconditions", ["then-now"]],
    ["What depends on what", ["dependency-graph"]],
    ["Events", ["timeline"]],
    ["How the report travelled", ["versions", "travelled"]],
    ["Method and reuse", ["about"]],
  ]);
});

/** A view that no part of this site has. */
const people: FigureView = {
  id: "people",
  name: () => "Who is named",
  table: ({ voices }) =>
    tableOf(voices, {
      frame: { caption: "Everybody in short." },
      row: ({ id }) => ({ anchor: `person-${id}` }),
      columns: [
        { key: "person", head: "Person", isHead: true, frame: { narrow: 1, wide: 1 }, cell: ({ name }) => text(name) },
        { key: "told", head: "What is told", cell: ({ told }) => text(told) },
      ],
    }),
  draw: () => ({ finding: "Some are named", caption: "A box.", drawing: s("svg", { viewBox: "0 0 100 50" }) }),
  fold: () => "Everybody who is named",
  styles: { drawing: [] },
};

test("a view needs no line outside its part to go out in each form", () => {
  const example = exampleStory();
  const [part] = allParts;
  const [first] = example.sections;
  const [voice] = claimMatrix(example).voices;
  if (!part || !first || !voice) throw new Error("There is no part, no section, or no voice.");
  const parts = [{ ...part, views: [people] }];
  const story = viewed({ ...example, sections: [{ ...first, views: ["people"] }] });
  const figure = allFigures(story, parts).find(({ id }) => id === "people");
  if (!figure) throw new Error("The view is no figure.");
  const page = { story, places: placesOnPage(story.slug, exportAddresses) };
  const credit = creditOf(story, exportSite, exportAddresses);
  const forms = [
    toHtml({ type: "root", children: tablesHtml(tablesOf(people, story), page) }),
    storyMarkdown(story, exportSite, exportAddresses, parts),
    figureCsv(figure, credit),
    JSON.stringify(storyDocument(story, exportSite, parts, exportAddresses)),
    toHtml(briefRows(figure.table, story)),
  ];
  for (const form of forms) expect(form).toContain(voice.name);
  for (const form of forms.slice(0, 3)) expect(form).toContain("What is told");
  expect(embedHeight(figure, story, exportSite)).toBeGreaterThan(100);
  expect(embedCode(figure, story, exportSite, exportAddresses)).toContain("/embed/people/");
  expect(figureSvg(figure, credit)).toContain("Checked on");
});

test("every style sheet that a figure names is there", () => {
  const named = figureViews.flatMap(({ styles: { drawing, embed = [] } }) => [...drawing, ...embed]);
  expect(named.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
});

test("every table has one column that heads its rows, and keys that tell its columns apart", () => {
  const story = viewed(exampleStory());
  const tables = outlineOf(story)
    .flatMap(({ shown }) => shown)
    .flatMap((view) => tablesOf(view, story));
  for (const { columns } of tables) {
    expect(columns.filter(({ isHead }) => isHead)).toHaveLength(1);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  }
  expect(tables.length).toBeGreaterThan(8);
});
