import { existsSync } from "node:fs";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { allParts } from "../parts/all-parts.ts";
import { exportAddresses, exportSite } from "../test/example-site.ts";
import { toCsv } from "../views/csv.ts";
import { standaloneSvg } from "../views/drawing/standalone.ts";
import { tablesHtml } from "../views/html/html-table.ts";
import { plainTable } from "../views/plain-table.ts";
import { tableOf, text } from "../views/table.ts";
import { tablesOf, viewed, type FigureView } from "../views/view.ts";
import { claimMatrix } from "../voices/claim-voice/claim-matrix.ts";
import { storyDocument } from "./data/story-document.ts";
import { embedCode } from "./embed/embed-code.ts";
import { embedHeight } from "./embed/embed-height.ts";
import { frameRows } from "./embed/frame-rows.ts";
import { storyMarkdown } from "./markdown/story-markdown.ts";
import { placesOnPage } from "./places.ts";
import { allFigures, figureIds, figureViews, headView, outline, outlineOf, sectionOf, shown } from "./outline.ts";

const viewsIn = (sections: typeof outline): string[] => sections.flatMap(({ views }) => views.map(({ id }) => id));

test("a section names only views that there are", () => {
  const views = viewsIn(outline);
  expect(
    Object.values(shown)
      .flat()
      .filter((id) => !views.includes(id)),
  ).toEqual([]);
});

test("every view of every part stands in one section, and has a name of its own", () => {
  const views = [headView, ...outline.flatMap((section) => section.views)];
  const all = allParts.flatMap((part) => part.views.map(({ id }) => id));
  expect(viewsIn(outline).toSorted()).toEqual([...all, "claim-voice", "voices"].toSorted());
  expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
  expect(new Set(views.map(({ name }) => name)).size).toBe(views.length);
});

test("every figure belongs to a section of the story", () => {
  const story = exampleStory();
  expect(allFigures(viewed(story)).map(({ id }) => id)).toEqual(figureIds);
  for (const id of figureIds) expect(story.sections[sectionOf(id)].heading).not.toBe("");
  expect(() => sectionOf("pie")).toThrow("Unexpected view `pie`");
});

test("a view that no section names stands before what is told of methods; without parts the core’s views are left", () => {
  const [part] = allParts;
  const [view] = part?.views ?? [];
  if (!part || !view) throw new Error("There is no part with a view.");
  const sections = outlineOf([{ ...part, views: [{ ...view, id: "pie" }] }]);
  expect(sections.at(-2)?.views.map(({ id }) => id)).toEqual(["pie"]);
  expect(viewsIn(outlineOf([]))).toEqual(["claim-voice", "voices"]);
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
  drawings: "none",
  tables: "in its place",
  styles: { drawing: [] },
};

test("a view needs no line outside its part to go out in each form", () => {
  const story = viewed(exampleStory());
  const [part] = allParts;
  const [voice] = claimMatrix(story).voices;
  if (!part || !voice) throw new Error("There is no part, or no voice.");
  const parts = [{ ...part, views: [people] }];
  const figure = allFigures(story, parts).find(({ id }) => id === "people");
  if (!figure) throw new Error("The view is no figure.");
  const page = { story, places: placesOnPage(story.slug, exportAddresses) };
  const forms = [
    toHtml({ type: "root", children: tablesHtml(tablesOf(people, story), page) }),
    storyMarkdown(story, exportSite, exportAddresses, parts),
    toCsv(plainTable(figure.table, story)),
    JSON.stringify(storyDocument(story, exportSite, parts, exportAddresses)),
    toHtml(frameRows(figure.table, story)),
  ];
  for (const form of forms) expect(form).toContain(voice.name);
  for (const form of forms.slice(0, 3)) expect(form).toContain("What is told");
  expect(embedHeight(figure, story, exportSite)).toBeGreaterThan(100);
  expect(embedCode(figure, story, exportSite, exportAddresses)).toContain("/embed/people/");
  expect(standaloneSvg(figure, { publisher: "P", address: "https://p.example/", language: "en" }, "")).toContain(
    "Checked on",
  );
});

test("every style sheet that a figure names is there", () => {
  const named = figureViews.flatMap(({ styles: { drawing, embed = [] } }) => [...drawing, ...embed]);
  expect(named.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
});

test("every table has one column that heads its rows, and keys that tell its columns apart", () => {
  const story = viewed(exampleStory());
  const tables = [headView, ...outline.flatMap(({ views }) => views)].flatMap((view) => tablesOf(view, story));
  for (const { columns } of tables) {
    expect(columns.filter(({ isHead }) => isHead)).toHaveLength(1);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  }
  expect(tables.length).toBeGreaterThan(8);
});
