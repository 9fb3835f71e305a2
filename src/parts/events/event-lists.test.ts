import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { change, type Edit } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { tablesHtml } from "../../views/html/html-table.ts";
import { eventViews } from "./views.ts";

/** The headings of the lists of events on the page of the example story, after some edits. */
function headingsOf(...edits: readonly Edit[]): string[] {
  const story = exampleStory(...edits);
  const context = { story, places: { part: (anchor: string) => `#${anchor}`, claim: (id: string) => id } };
  const tables = eventViews.map(({ table }) => table(story));
  const html = toHtml({ type: "root", children: tablesHtml(tables, context) });
  return Array.from(html.matchAll(/<h3><a[^>]*>(.*?)<\/a>/gu), ([, heading = ""]) => heading);
}

test("events stand in a list before the article and one since, and no list is shown without an event", () => {
  const since = "Since the article, 3 March 2026";
  expect(headingsOf()).toEqual(["Before the article", since]);
  expect(headingsOf(change("events.yaml", "date: 2024-08\n", "date: 2026-04\n"))).toEqual([since]);
});
