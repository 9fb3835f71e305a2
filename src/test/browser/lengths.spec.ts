import { pageBounds } from "../../bench/page-bounds.ts";
import { paths } from "../../publish/addresses.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";
import { openedPage } from "./opened-page.ts";
import { useOwnFonts } from "./own-fonts.ts";

const { slug } = realStory();

const { phoneScreens, phoneBegins, deskScreens, deskBegins, words: openWords } = pageBounds;
/** How long the story’s page may be as it opens: screens of a height, and pixels above the first line of the article. */
const bounds = [
  { width: 390, height: 844, screens: phoneScreens.limit(0), above: phoneBegins.limit(0) },
  { width: 1360, height: 900, screens: deskScreens.limit(0), above: deskBegins.limit(0) },
];
/** Screens that it may be longer in a face that is broader than the reading face, as the one that machines without fonts have. */
const broader = 0.5;

for (const { width, height, screens, above } of bounds) {
  for (const isOwn of [false, true]) {
    const face = isOwn ? "the reader’s own face" : "the reading face";
    test(`at ${String(width)} × ${String(height)} px, in ${face}, the page is short and the article soon begins`, async ({
      page,
    }) => {
      if (isOwn) await page.route("**/*.woff2", (route) => route.fulfill({ status: 204 }));
      await page.setViewportSize({ width, height });
      await page.goto(`./${paths.story(slug)}`);
      if (!isOwn) await page.evaluate(useOwnFonts);
      const { length, above: begins } = await page.evaluate(openedPage);
      const lengths = `${(length / height).toFixed(1)} screens, ${String(begins)} px above the article`;
      console.log(`At ${String(width)} × ${String(height)} px, in ${face}: ${lengths}`);
      expect.soft(begins, "pixels above the article").toBeLessThanOrEqual(above);
      expect.soft(length / height, "screens").toBeLessThanOrEqual(isOwn ? screens + broader : screens);
    });
  }
}

test("at 1360 px few words are open", async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(`./${paths.story(slug)}`);
  const { words } = await page.evaluate(openedPage);
  console.log(`Words open: ${String(words)}`);
  expect(words).toBeLessThanOrEqual(openWords.limit(0));
});
