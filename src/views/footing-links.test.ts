import { countriesOf } from "../parts/countries/model.ts";
import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import type { Footing } from "../story/story.ts";
import { citedOn, footingLinks } from "./footing-links.ts";

const story = exampleStory();
const onStoryPage = citedOn({ part: (anchor) => `#${anchor}` });
const told = (footing: Footing | undefined): string[] => {
  if (!footing) throw new Error("The example story has not what is asked for.");
  return footingLinks(footing, story, onStoryPage).parts.map(
    ({ label, links }) => `${label} ${links.map(({ text, after }) => text + after).join(", ")}`,
  );
};
const isOurs = (footing: Footing): boolean => footingLinks(footing, story, onStoryPage).isOurs;

test("what was not found is told once, with the date and the page up to which was read, and reported by nobody", () => {
  expect(told(countriesOf(story)[0]?.cells["condition"])).toEqual([
    "Not found in pages read up to May 2026, Water Board",
  ]);
});

test("a report that says of a part that it was not found tells both, and names a page once", () => {
  const [report] = story.references.filter(({ id }) => id === "water-board");
  const standing = countriesOf(story)[0]?.cells["condition"];
  if (!report || !standing) throw new Error("The example story has no water board.");
  const mixed: Footing = { ...standing, basis: "references", references: [report] };
  expect(told(mixed)).toEqual(["Reported by Water Board", "Not found in pages read up to May 2026"]);
});

test("the article is named only where it carries the statement", () => {
  const [note, , compared] = story.notes;
  expect(told(note)).toEqual(["From the article ¶ 1"]);
  expect(told(compared)).toEqual(["Our comparison with Water Board"]);
});

test("comparisons, inferences and searches are ours, what others report is not", () => {
  const [note] = story.notes;
  if (!note) throw new Error("The example story has no note.");
  const of = (basis: Footing["basis"]): boolean => isOurs({ ...note, basis });
  expect([of("article"), of("references")]).toEqual([false, false]);
  expect([of("comparison"), of("inference"), of("not-found")]).toEqual([true, true, true]);
});
