import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { exampleStory } from "../../test/example-story.ts";
import { allFigures } from "../../publish/outline.ts";
import { standaloneSvg } from "./standalone.ts";
import { viewed } from "../view.ts";

const credit = {
  publisher: "The Publisher",
  story: "The bridge, annotated",
  address: "https://example.org/story/",
  language: "en",
};
const styles =
  ":root { color-scheme: light dark } .drawing .finding { fill: light-dark(#123456, #fff) } @media (width < 10rem) { .wide { display: none } }";

test.each(allFigures(viewed(exampleStory())).map((figure) => [figure.id, figure] as const))(
  "%s can be taken away",
  (id, figure) => {
    const svg = standaloneSvg(figure, credit, styles);
    const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
    const texts = [...document.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts.join("")).toContain(figure.finding);
    expect(texts.at(-1)).toMatch(
      /^The Publisher\. The bridge, annotated\. Checked on 30\u00a0June\u00a02026\. https:\/\/example\.org\/story\/$/u,
    );
    for (const link of document.querySelectorAll("a"))
      expect(link.getAttribute("href")).toMatch(/^https:\/\/example\.org\/story\/#/u);
    expect(document.querySelector("style, [style]"), "what browsers of 2023 and other programs cannot read").toBeNull();
    expect(document.querySelector(".finding")?.getAttribute("fill")).toBe("#123456");
    expect(document.documentElement.getAttribute("class")).toBe(`drawing ${id}`);
  },
);
