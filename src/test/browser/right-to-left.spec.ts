import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { serveSite } from "../../commands/serve-site.ts";
import { rightToLeft } from "../sites/right-to-left.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { distOf, listFiles } from "../site/read-site.ts";
import { test as siteTest } from "./fixtures.ts";

const root = siteFolder("right-to-left");

const test = siteTest.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const site = await serveSite(0, root, rightToLeft.address);
      await use(site.address);
      await site.stop();
    },
    { scope: "worker" },
  ],
});

// All that this site holds is on its own server.
test.use({ expectedTrouble: [/^request: http:\/\/127\.0\.0\.1:\d+\/(?:from-the-|arabic-|_astro|404|favicon|$)/u] });

/** Where the first element that matches begins and ends on the page, in pixels from the left. */
async function sides(page: Page, selector: string): Promise<{ left: number; right: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`Unexpected lack of \`${selector}\`.`);
  return { left: box.x, right: box.x + box.width };
}

for (const width of [320, 390, 1360]) {
  test(`no page scrolls sideways at ${String(width)} pixels`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    const paths = listFiles(distOf(root)).filter((file) =>
      /^(?:from-the-right|arabic-in-english)\/(?!claims\/(?!bridge-opens)).*\.html$|^[^/]*\.html$/u.test(file),
    );
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      await page.goto(`${site}${path.replace(/(?<=^|\/)index\.html$/u, "")}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(width);
    }
  });
}

test("a page begins at the right, and so do its lists, its article and its figures", async ({ page, site }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(`${site}from-the-right/`);
  const [first, last] = [await sides(page, "nav li:first-child"), await sides(page, "nav li:last-child")];
  expect(first.left).toBeGreaterThan(last.right);
  const [text, notes] = [await sides(page, ".block p"), await sides(page, ".block .notes")];
  expect(text.left).toBeGreaterThan(notes.right);
  const shares = page.locator("#word-shares svg g path");
  const [stripe, nextStripe] = [await shares.nth(0).boundingBox(), await shares.nth(1).boundingBox()];
  expect(stripe?.x).toBeGreaterThan(nextStripe?.x ?? Infinity);
});

test("time runs to the left, and the map stays as the world is", async ({ page, site }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(`${site}from-the-right/embed/timeline/`);
  const before = await sides(page, 'svg a[href*="flood"]');
  const since = await sides(page, 'svg a[href*="survey"]');
  expect(before.left).toBeGreaterThan(since.right);
  await page.goto(`${site}from-the-right/embed/map/`);
  const [norway, sweden] = [await sides(page, 'svg a[href$="-nor"]'), await sides(page, 'svg a[href$="-swe"]')];
  expect(norway.left).toBeLessThan(sweden.left);
});

test("an article in Arabic keeps its signs in order on an English page", async ({ page, site }) => {
  await page.goto(`${site}arabic-in-english/`);
  for (const selector of ["h1", ".block p", ".byline span"])
    expect(
      await page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction),
      selector,
    ).toBe("rtl");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe("ltr");
});
