import type { Page } from "@playwright/test";
import { allParts } from "../../parts/all-parts.ts";
import { paths } from "../../publish/addresses.ts";
import { outlineOf, showing } from "../../publish/outline.ts";
import { compileContent } from "../../story/compile-content.ts";
import { readContent } from "../../story/read-content.ts";
import { viewed } from "../../views/view.ts";
import { count } from "../../words/grammar.en-GB.ts";
import { realStory } from "../real-story.ts";
import { everyStory } from "../sites/every-story.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { expect } from "./fixtures.ts";
import { testOn } from "./served-site.ts";

// What a reader has of a story in three minutes, with all that is folded left folded.

const test = testOn("every-story", everyStory);
test.use({ baseURL: async ({ served }, use) => use(served) });

const names: readonly string[] = [realStory().slug, "water-tariff"];
const { stories } = compileContent(readContent(siteFolder("every-story")), { parts: allParts, showing });

/** A section as it opens. */
interface Opened {
  id: string;
  kicker: string;
  headings: string[];
  blocks: number;
  /** The forms in which each open figure stands. */
  figures: number[];
  /** Tables and lists that stand open without being the figure. */
  loose: string[];
  folds: { name: string; isOpen: boolean; things: number }[];
}

const sectionsOn = (page: Page): Promise<Opened[]> =>
  page.locator("main > section").evaluateAll((sections) =>
    sections.map((section) => {
      const seen = (selector: string, within: Element = section): Element[] =>
        [...within.querySelectorAll(selector)].filter((each) => each.checkVisibility({ visibilityProperty: true }));
      const words = (each: Element): string => each.textContent.trim();
      // A row tells of one thing, or of those that its head names.
      const thingsOf = (row: Element): number =>
        Math.max(1, [...row.querySelectorAll("th > span[id]")].filter((each) => words(each) !== "").length);
      const things = (fold: Element): number =>
        [...fold.querySelectorAll("tbody > tr, li:not(li li, td li, figure li)")].reduce(
          (sum, row) => sum + thingsOf(row),
          0,
        );
      return {
        id: section.id,
        kicker: seen(".kicker").map(words).join(),
        headings: seen("h2").map(words),
        blocks: seen(".prose > :not(.kicker, h2)").length,
        figures: seen("figure").map((figure) => seen(":scope > .drawing, :scope > table", figure).length),
        loose: seen(":is(table, ol, ul, dl):not(figure *)").map((each) => each.outerHTML.slice(0, 80)),
        folds: [...section.querySelectorAll<HTMLDetailsElement>("details")].map((fold) => ({
          name: fold.querySelector("summary")?.textContent.trim() ?? "",
          isOpen: fold.open,
          things: things(fold),
        })),
      };
    }),
  );

/** The headings that nothing follows before another of their level or of one above. */
const hollowOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector("main") ?? document, NodeFilter.SHOW_ALL);
    const hollow: string[] = [];
    let last: { level: number; words: string } | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element?.checkVisibility({ visibilityProperty: true })) continue;
      const level = Number(/^H([1-6])$/u.exec(node.nodeName)?.[1] ?? 0);
      if (level > 0) {
        if (last && last.level >= level) hollow.push(last.words);
        last = { level, words: node.textContent?.trim() ?? "" };
      } else if (!element.closest("h1, h2, h3, h4, h5, h6")) {
        const isSeen = node.nodeName === "svg" || (node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "");
        if (isSeen) last = undefined;
      }
    }
    return last ? [...hollow, last.words] : hollow;
  });

for (const width of [390, 820, 1360]) {
  for (const story of stories.filter(({ slug }) => names.includes(slug))) {
    test(`${story.slug} tells its argument by headings, short prose and open figures alone, at ${String(width)} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./${paths.story(story.slug)}`);
      const opened = await sectionsOn(page);
      const outline = outlineOf(viewed(story));
      expect(opened.map(({ id }) => id)).toEqual(outline.map(({ id }) => id));
      for (const [index, { id, open, prose }] of outline.entries()) {
        const section = opened[index];
        expect(section?.headings, id).toHaveLength(1);
        // Where nothing is written and nothing drawn, the heading says what the section is about.
        if (prose ?? open) {
          expect(section?.headings[0]?.split(" ").length, id).toBeGreaterThan(3);
          expect(section?.headings[0], id).not.toBe(section?.kicker);
        }
        expect(section?.blocks, id).toBeLessThanOrEqual(2);
        expect(section?.figures, id).toEqual(open ? [1] : []);
        expect(section?.loose, id).toEqual([]);
      }
      expect(await hollowOn(page)).toEqual([]);
    });
  }
}

for (const story of stories.filter(({ slug }) => names.includes(slug)))
  test(`each fold of ${story.slug} is closed, and says what is inside and how much`, async ({ page }) => {
    await page.goto(`./${paths.story(story.slug)}`);
    const folds = (await sectionsOn(page)).flatMap((section) => section.folds);
    expect(folds.length).toBeGreaterThan(5);
    for (const { name, isOpen, things } of folds) {
      expect(isOpen, name).toBe(false);
      expect(name.split(" ").length, name).toBeGreaterThan(2);
      if (things > 1) expect(name.toLowerCase()).toContain(count(things));
    }
  });
