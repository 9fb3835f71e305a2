import { allParts } from "../../parts/all-parts.ts";
import type { Page } from "@playwright/test";
import { allFigures } from "../../publish/outline.ts";
import { compileStory } from "../../story/compile-story.ts";
import { storyWith } from "../edited-story.ts";
import { isWhole } from "../environment.ts";
import { realSite, realStory } from "../real-story.ts";
import { site as otherSite, stories } from "../sites/several-stories.ts";
import { requestElsewhere, serveElsewhere, type Elsewhere } from "./elsewhere.ts";
import { emptyShare } from "./empty-share.ts";
import { expect } from "./fixtures.ts";
import { exampleSlug, longSlug, test } from "./other-stories.ts";
import { outOfPlace } from "./out-of-place.ts";
import { paste, type Pasted } from "./paste.ts";
import { viewed } from "../../views/view.ts";

/** Widths of columns in pixels: two phones, two columns of text, a wide page. */
const columns = [320, 390, 640, 700, 1000];
/** Share of a frame's height that may lie in one stretch without a text or a mark. */
const mostEmpty = 0.25;

/** Fonts that the test keeps from the page, so that it is set in those of the machine. */
const refusedFont = /^console: Failed to load resource: \S+ \S+\.woff2$/u;

// Playwright takes a list of two for a value with options, unless the options are there.
test.use({ expectedTrouble: [[requestElsewhere, refusedFont], { scope: "test" }] });

let elsewhere: Elsewhere;
test.beforeAll(async () => {
  elsewhere = await serveElsewhere();
});
test.afterAll(() => {
  elsewhere.stop();
});

/**
 * Looks at a figure's own code in each column: in its own fonts on light ground and in the machine's on dark, by turns
 * unless the run is a whole one.
 * @param first which of the two is the first's turn
 */
async function expectWhole(page: Page, pasted: Pasted, first: number): Promise<void> {
  for (const [turn, colorScheme] of (["light", "dark"] as const).entries()) {
    await page.emulateMedia({ colorScheme });
    if (colorScheme === "dark") await page.route(/\.woff2$/u, (route) => route.abort());
    for (const width of columns.filter((_, index) => isWhole || (first + index) % 2 === turn)) {
      const frame = await paste(page, elsewhere, pasted, width);
      const at = `${String(width)} px, ${colorScheme}`;
      const { taken, given } = await frame.evaluate(() => ({
        taken: document.documentElement.scrollHeight,
        given: innerHeight,
      }));
      expect(taken, `height at ${at}`).toBeLessThanOrEqual(given);
      expect(await frame.evaluate(outOfPlace), at).toEqual([]);
      expect(await frame.evaluate(emptyShare), `empty at ${at}`).toBeLessThanOrEqual(mostEmpty);
    }
  }
}

const real = realStory();
const site = realSite();
for (const [index, figure] of allFigures(viewed(real)).entries()) {
  test(`${figure.id} is whole in every column at the height that its code states`, async ({ page }) => {
    await expectWhole(page, { figure, story: real, site, served: process.env["SITE_ADDRESS"] ?? "" }, index);
  });
}

test.describe("of other stories", () => {
  test.use({ baseURL: async ({ served }, use) => use(served) });

  for (const slug of [exampleSlug, longSlug]) {
    const files = stories[slug]();
    const { story } = compileStory({ ...storyWith(), slug, files }, { parts: allParts });
    if (!story) throw new Error(`The story ${slug} has problems.`);
    for (const [index, figure] of allFigures(viewed(story)).entries()) {
      test(`${figure.id} of ${slug} is whole in every column at the height that its code states`, async ({
        page,
        served,
      }) => {
        const pasted = { figure, story, site: { publisher: otherSite.publisher }, served };
        await expectWhole(page, pasted, index);
      });
    }
  }
});
