import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { addressesAt } from "../addresses.ts";
import { allFigures } from "../outline.ts";
import { exportSite } from "../../test/example-site.ts";
import { exampleStory } from "../../test/example-story.ts";
import { realStory } from "../../test/real-story.ts";
import { embedCode } from "./embed-code.ts";
import { viewed } from "../../views/view.ts";

const at = addressesAt(new URL("https://example.org"), "/news/");
const frameIn = (code: string): Element | null => new JSDOM(code).window.document.querySelector("iframe");

test.each(
  [realStory(), exampleStory()].flatMap((story) => allFigures(viewed(story)).map((figure) => ({ figure, story }))),
)("the code for $figure.id of $story.slug is a frame with the embed, named by the finding", ({ figure, story }) => {
  const frame = frameIn(embedCode(figure, story, exportSite, at));
  expect(frame?.getAttribute("src")).toBe(`https://example.org/news/${story.slug}/embed/${figure.id}/`);
  expect(frame?.getAttribute("title")).toBe(figure.finding);
  expect(frame?.getAttribute("width")).toBe("100%");
  expect(Number(frame?.getAttribute("height"))).toBeGreaterThan(100);
  expect(frame?.getAttributeNames().filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
});

test("no finding can end the attribute it stands in", () => {
  const story = exampleStory();
  const [figure] = allFigures(viewed(story));
  if (!figure) throw new Error("There is no figure.");
  const finding = '"><script>alert(1)</script>&amp;';
  const code = embedCode({ ...figure, finding }, story, exportSite, at);
  expect(frameIn(code)?.getAttribute("title")).toBe(finding);
  expect(new JSDOM(code).window.document.querySelector("script")).toBeNull();
});
