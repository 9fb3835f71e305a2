import { afterAll, expect, test, vi } from "vitest";
import { allParts } from "../parts/all-parts.ts";
import { exampleStory } from "../test/example-story.ts";
import { exportAddresses, exportSite } from "../test/example-site.ts";
import { figureOf, isFigure, isShown, tableOfView, tablesOf, viewed } from "../views/view.ts";
import { storyDocument } from "./data/story-document.ts";
import { embedCode } from "./embed/embed-code.ts";
import { oembedOf, storyOembedLink } from "./embed/oembed.ts";
import { creditOf, figureSvg } from "./figure-files.ts";
import { storyMarkdown } from "./markdown/story-markdown.ts";
import { allFigures, figureViews, outlineOf } from "./outline.ts";

const views = outlineOf(viewed(exampleStory())).flatMap(({ shown }) => shown);
afterAll(() => vi.restoreAllMocks());

test("whoever shows a story, each of its figures is drawn once and each table is made once", () => {
  const story = viewed(exampleStory());
  const made = views.flatMap((view) => [
    vi.spyOn(view, "table"),
    ...(view.before ? [vi.spyOn(view, "before")] : []),
    ...(isFigure(view) ? [vi.spyOn(view, "draw")] : []),
  ]);
  // What the routes of a story ask for, one after the other.
  for (const view of views) {
    isShown(view, story);
    tablesOf(view, story);
  }
  for (const view of figureViews) {
    tableOfView(view, story);
    figureSvg(figureOf(view, story), creditOf(story, exportSite, exportAddresses));
    oembedOf(figureOf(view, story), story, exportSite, exportAddresses);
  }
  for (const figure of allFigures(story)) embedCode(figure, story, exportSite, exportAddresses);
  storyMarkdown(story, exportSite, exportAddresses);
  storyDocument(story, exportSite, allParts, exportAddresses);
  storyOembedLink(story, exportAddresses);
  expect(made.map((each) => each.mock.calls.length)).toEqual(made.map(() => 1));
});
