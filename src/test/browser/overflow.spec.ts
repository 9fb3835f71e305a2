import type { Page } from "@playwright/test";
import { figureViews } from "../../publish/outline.ts";
import { paths } from "../../publish/addresses.ts";
import { distOf, listFiles, pathOf } from "../site/read-site.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { expect } from "./fixtures.ts";
import { byKind, looks } from "./looks.ts";
import { exampleSlug, longSlug, test } from "./other-stories.ts";
import { outOfPlace } from "./out-of-place.ts";

const widths = [320, 390, 820, 1360];

/** The pages of the site of several stories that have such words, those of that story first. */
const files = listFiles(distOf(siteFolder("several-stories")));
const withSuchWords = [new RegExp(`^${longSlug}/`, "u"), new RegExp(`^(?:${exampleSlug}/|gone|[^/]*$)`, "u")];
const pages = withSuchWords
  .flatMap((wanted) => files.filter((file) => file.endsWith(".html") && wanted.test(file)))
  .map(pathOf);

/** A moved page leads on at once; here it stays, to be looked at. */
async function stay(page: Page): Promise<void> {
  await page.route(/\/crossing-shut\/$/u, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="?refresh[^>]*>/u, "");
    await route.fulfill({ response, body });
  });
}

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

test.describe("a story whose words have no end", () => {
  // It is served at an address of its own.
  test.use({ baseURL: async ({ served }, use) => use(served) });

  for (const { kind, mode: width, paths: chosen } of looks(byKind(pages, "front"), widths, widths.length)) {
    test(`has no page of the kind “${kind}” wider than ${String(width)} px, and no text that leaves its place`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await stay(page);
      for (const path of chosen) {
        await page.goto(`./${path}`);
        expect.soft(await page.evaluate(outOfPlace), path).toEqual([]);
        await openAll(page);
        expect.soft(await page.evaluate(outOfPlace), `${path}, opened`).toEqual([]);
      }
    });
  }

  test("has pictures to take away that hold all their words", async ({ page }) => {
    // As wide as the widest of them.
    await page.setViewportSize({ width: 2400, height: 1600 });
    for (const { id } of figureViews) {
      await page.goto(`./${paths.figureFile(longSlug, id, "svg")}`);
      expect(await page.evaluate(outOfPlace), id).toEqual([]);
    }
  });
});
