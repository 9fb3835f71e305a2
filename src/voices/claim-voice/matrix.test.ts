import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { toString } from "hast-util-to-string";
import { expect, test } from "vitest";
import { anchors } from "../../story/kinds.ts";
import type { Story } from "../../story/story.ts";
import { change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { collisions, outside, textBoxes } from "../../test/text-boxes.ts";
import { realStory } from "../../test/real-story.ts";
import { tableOfView, viewed } from "../../views/view.ts";
import { coreViews } from "../views.ts";
import { claimMatrix } from "./claim-matrix.ts";
import { claimVoiceFigure } from "./claim-voice-figure.ts";
import { matrix } from "./matrix.ts";

const view = coreViews.find(({ id }) => id === "claim-voice");
if (!view) throw new Error("The core has no view of claims and voices.");
const places = { part: (anchor: string) => `#${anchor}`, claim: (id: string) => `/claims/${id}/` };
const shown = (story: Story): [heads: Element, table: Element] => {
  const [heads, table] = matrix(story, tableOfView(view, viewed(story)), { story, places });
  if (!heads || !table) throw new Error("The view has no heads, or no table.");
  return [heads, table];
};
const rowOf = (story: Story, id: string): string => {
  const [, table] = shown(story);
  const row = toHtml(table)
    .split("<tr>")
    .find((each) => each.includes(`/claims/${id}/`));
  return (
    row
      ?.replaceAll(/<[^>]*>/gu, " ")
      .replaceAll(/\s+/gu, " ")
      .trim() ?? ""
  );
};

test("a reader hears of each claim who speaks and of what standing, or what it is where nobody does", () => {
  const story = exampleStory();
  expect(rowOf(story, "bridge-opens")).toBe("The bridge will open again ¶ 2 Ida Berg (named)");
  expect(rowOf(story, "ferry-until-then")).toBe("A ferry until then ¶ 3 Elvby’s council (silent)");
  expect(rowOf(story, "flood-year")).toBe("A flood closed the bridge ¶ 1 Public record");
});

test("voices of one standing share a mark, and others have one each", () => {
  const both = change("claims.yaml", "voices: [ida-berg]", "voices: [ida-berg, engineer]");
  expect(rowOf(exampleStory(both), "bridge-opens")).toMatch(/Ida Berg \(named\) One engineer \(unnamed\)$/u);
});

test("above the marks stands how many claims have each standing, and that nobody has one", () => {
  const [heads] = shown(exampleStory());
  const said = heads.children.map((head) => (head.type === "element" ? toString(head) : ""));
  expect(said).toContain("named 1");
  expect(said).toContain("outlet 0");
  expect(said).toContain("Uncited news 1");
});

test("each claim leads to its page, and its place to the passage", () => {
  const story = exampleStory();
  const links = Array.from(toHtml(shown(story)[1]).matchAll(/href="([^"]+)"/gu), ([, href]) => href);
  const rows = claimMatrix(story).rows.map(({ claim }) => claim);
  expect(rows.map(({ passage }) => passage.start)).toEqual(
    rows.map(({ passage }) => passage.start).toSorted((a, b) => a - b),
  );
  expect(links).toEqual(rows.flatMap(({ id }) => [`/claims/${id}/`, `#${anchors.claim(id)}`]));
});

test.each([
  ["real", realStory()],
  ["example", exampleStory()],
])("in the picture no text meets another or leaves the frame, and each claim leads to its passage: %s", (_, story) => {
  const { drawing } = claimVoiceFigure(story);
  expect(collisions(textBoxes(drawing))).toEqual([]);
  expect(outside(drawing)).toEqual([]);
  const links = Array.from(toHtml(drawing, { space: "svg" }).matchAll(/href="([^"]+)"/gu), ([, href]) => href);
  expect(links).toEqual(claimMatrix(story).rows.map(({ claim }) => `#${anchors.claim(claim.id)}`));
});
