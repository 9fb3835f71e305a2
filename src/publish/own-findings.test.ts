import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { allParts } from "../parts/all-parts.ts";
import { change } from "../test/edited-story.ts";
import { exampleStory } from "../test/example-story.ts";
import { exportAddresses, exportSite } from "../test/example-site.ts";
import { viewed } from "../views/view.ts";
import { sharesInShort } from "../voices/word-shares/shares-in-short.ts";
import { storyDocument } from "./data/story-document.ts";
import { creditOf, figureSvg } from "./figure-files.ts";
import { storyMarkdown } from "./markdown/story-markdown.ts";
import { allFigures } from "./outline.ts";

const ids = ["word-shares", "claim-voice", "travelled", "map", "then-now", "dependency-graph", "timeline"];
const headings = ids.map((id) => `${id}: What ${id} shows us`).join(", ");
const story = viewed(exampleStory(change("story.yaml", "sections:\n", `findings: { ${headings} }\nsections:\n`)));
const figures = allFigures(story);

test.each(ids)("the story’s own heading of %s stands wherever that figure is named", (id) => {
  const own = `What ${id} shows us`;
  const figure = figures.find((each) => each.id === id);
  if (!figure) throw new Error(`The example has the figure ${id}.`);
  expect(figure.finding).toBe(own);
  for (const drawing of [figure.drawing, figure.narrowDrawing ?? figure.drawing])
    expect(/<title>[^<]+/u.exec(toHtml(drawing, { space: "svg" }))?.[0]).toBe(`<title>${own}`);
  expect(figureSvg(figure, creditOf(story, exportSite, exportAddresses))).toContain(own);
  expect(JSON.stringify(storyDocument(story, exportSite, allParts, exportAddresses).figures)).toContain(own);
});

test("it stands in Markdown and on the front page too", () => {
  expect(storyMarkdown(story, exportSite, exportAddresses)).toContain("What word-shares shows us");
  expect(sharesInShort(story).finding).toBe("What word-shares shows us.");
});
