import type { Page } from "@playwright/test";
import { figureIds } from "../../publish/outline.ts";
import { paths } from "../../publish/addresses.ts";
import { realStory } from "../real-story.ts";
import { expect } from "./fixtures.ts";
import { longSlug, test } from "./other-stories.ts";
import { outOfPlace } from "./out-of-place.ts";

const { slug, claims } = realStory();

// Each looks at every page of a site, the first after a build of it: how long that takes says nothing about the pages.
test.describe.configure({ mode: "default", timeout: 600_000 });

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
  test.use({ baseURL: async ({ otherStories }, use) => use(otherStories.address) });

  for (const width of [320, 390, 820, 1360]) {
    test(`has no page wider than ${String(width)} px, and no text that leaves its place`, async ({
      page,
      otherStories: { pages },
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await stay(page);
      const found: string[] = [];
      for (const path of pages) {
        await page.goto(`./${path}`);
        found.push(...(await page.evaluate(outOfPlace)).map((fault) => `${path}: ${fault}`));
        await openAll(page);
        found.push(...(await page.evaluate(outOfPlace)).map((fault) => `${path}, opened: ${fault}`));
      }
      expect(pages.length).toBeGreaterThan(30);
      expect(found).toEqual([]);
    });
  }

  test("has pictures to take away that hold all their words", async ({ page }) => {
    // As wide as the widest of them.
    await page.setViewportSize({ width: 2400, height: 1600 });
    for (const id of figureIds) {
      await page.goto(`./${paths.figureFile(longSlug, id, "svg")}`);
      expect(await page.evaluate(outOfPlace), id).toEqual([]);
    }
  });
});

for (const width of [320, 390, 820, 832, 1024, 1360]) {
  test(`a word of ordinary length is never broken at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const pages = [
      paths.story(slug),
      paths.reuse(slug),
      ...claims.slice(0, 3).map(({ id }) => paths.claim(slug, id)),
      ...figureIds.map((id) => paths.embed(slug, id)),
    ];
    for (const path of pages) {
      await page.goto(`./${path}`);
      await openAll(page);
      expect(await page.evaluate(brokenWords), path).toEqual([]);
    }
  });
}

/**
 * Words of at most so many letters that stand on two lines; the heads of claim × voice, upright or above a single narrow
 * column, may. Runs in the page.
 */
function brokenWords(): string[] {
  const longest = 20;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest("script, style, svg, pre, .voice, [scope=colgroup]")) continue;
    for (const { index, 0: word } of (node.textContent ?? "").matchAll(/[\p{L}\p{N}]+/gu)) {
      if (word.length > longest) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(word);
    }
  }
  return found;
}
