import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { rightToLeft } from "../sites/right-to-left.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { distOf, listFiles, pathOf } from "../site/read-site.ts";
import { testOn } from "./served-site.ts";

const root = siteFolder("right-to-left");

const test = testOn("right-to-left", rightToLeft);
test.use({ baseURL: async ({ served }, use) => use(served) });

/** Where the first element that matches begins and ends on the page, in pixels from the left. */
async function sides(page: Page, selector: string): Promise<{ left: number; right: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`Unexpected lack of \`${selector}\`.`);
  return { left: box.x, right: box.x + box.width };
}

for (const width of [320, 390, 1360]) {
  test(`no page scrolls sideways at ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const paths = listFiles(distOf(root)).filter((file) =>
      /^(?:from-the-right|arabic-in-english)\/(?!claims\/(?!bridge-opens)).*\.html$|^[^/]*\.html$/u.test(file),
    );
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      await page.goto(`./${pathOf(path)}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(width);
    }
  });
}

test("a page begins at the right, and so do its lists, its article and its figures", async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto("./from-the-right/");
  const [first, last] = [await sides(page, "nav li:first-child"), await sides(page, "nav li:last-child")];
  expect(first.left).toBeGreaterThan(last.right);
  const [text, notes] = [await sides(page, ".block p"), await sides(page, ".block .note")];
  expect(text.left).toBeGreaterThan(notes.right);
  const [percent, strip] = [await sides(page, "#word-shares svg text"), await sides(page, "#word-shares svg path")];
  expect(percent.left).toBeGreaterThan(strip.right);
});

test("time runs to the left, and the map stays as the world is", async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto("./from-the-right/embed/timeline/");
  const before = await sides(page, 'svg a[href*="flood"]');
  const since = await sides(page, 'svg a[href*="survey"]');
  // A name flies to the side that has room, so only its ends tell where its mark stands.
  expect(before.left).toBeGreaterThan(since.left);
  expect(before.right).toBeGreaterThan(since.right);
  await page.goto("./from-the-right/embed/map/");
  const [norway, sweden] = [await sides(page, 'svg a[href$="-nor"]'), await sides(page, 'svg a[href$="-swe"]')];
  expect(norway.left).toBeLessThan(sweden.left);
});

test("an article in Arabic keeps its signs in order on an English page", async ({ page }) => {
  await page.goto("./arabic-in-english/");
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
