import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { allParts } from "../parts/all-parts.ts";
import { allFigures, figureIds, figureViews, headView, outline, outlineOf, sectionOf } from "./outline.ts";

const viewsIn = (sections: typeof outline): string[] => sections.flatMap(({ views }) => views.map(({ id }) => id));

test("every view of every part stands in one section, and has a name of its own", () => {
  const views = [headView, ...outline.flatMap((section) => section.views)];
  const all = allParts.flatMap((part) => part.views.map(({ id }) => id));
  expect(viewsIn(outline).toSorted()).toEqual([...all, "claim-voice", "voices"].toSorted());
  expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
  expect(new Set(views.map(({ name }) => name)).size).toBe(views.length);
});

test("every figure belongs to a section of the story", () => {
  const story = exampleStory();
  expect(allFigures(story).map(({ id }) => id)).toEqual(figureIds);
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

test("every style sheet that a figure names is there", () => {
  const named = figureViews.flatMap(({ styles: { drawing, embed = [] } }) => [...drawing, ...embed]);
  expect(named.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
});

test("every table has one column that heads its rows, and keys that tell its columns apart", () => {
  const story = exampleStory();
  const tables = [headView, ...outline.flatMap(({ views }) => views)].flatMap(({ table, before }) => [
    ...(before?.(story) ?? []),
    table(story),
  ]);
  for (const { columns } of tables) {
    expect(columns.filter(({ isHead }) => isHead)).toHaveLength(1);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  }
  expect(tables.length).toBeGreaterThan(8);
});
