import { everyFall, switchSentence } from "../../parts/dependency/graph/what-falls.ts";
import { dependencyOf } from "../../parts/dependency/model.ts";
import type { Page } from "@playwright/test";
import { wcagContrast } from "culori";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";
import { spokenTree } from "./spoken-tree.ts";

// What axe cannot see.

const story = realStory();
const open = (page: Page, fragment = ""): Promise<unknown> => page.goto(`./${story.slug}/${fragment}`);

test("each lens, its notes and its passages have a line of their own beside their colour", async ({ page }) => {
  await open(page);
  const lines = await page.evaluate(() => {
    const styleOf = (selector: string, pseudo?: string): CSSStyleDeclaration =>
      getComputedStyle(document.querySelector(selector) ?? document.body, pseudo);
    return [
      ...document.querySelectorAll<HTMLLabelElement>("label[for^=lens-]:not([for=lens-all], [for=lens-none])"),
    ].map(({ htmlFor, className }) => ({
      choice: styleOf(`label[for=${htmlFor}]`, "::before").borderBlockEndStyle,
      note: styleOf(`.note.${className}`).borderInlineStartStyle,
      passage: styleOf(`.passage.${className}`).textDecorationStyle,
    }));
  });
  expect(lines).toHaveLength(story.lenses.length);
  for (const kind of ["choice", "note", "passage"] as const)
    expect(new Set(lines.map((each) => each[kind])).size, kind).toBe(story.lenses.length);
});

test("where the reader’s colours rule, shares are told apart by their strokes and named, and every status is a word", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  const shares = await page.locator("#word-shares svg:visible").evaluate((drawing) => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const strips = [...(drawing.querySelector("g")?.querySelectorAll(":scope > path") ?? [])];
    return strips.map((strip) => {
      const { stroke, strokeDasharray, strokeWidth } = getComputedStyle(strip);
      const name = strip.nextElementSibling?.textContent.trim() ?? "";
      return { name, form: `${strokeDasharray} ${strokeWidth}`, isSeen: stroke !== ground };
    });
  });
  expect(shares.length).toBeGreaterThan(5);
  expect(shares.filter(({ name, isSeen }) => name === "" || !isSeen)).toEqual([]);
  expect(new Set(shares.map(({ form }) => form)).size).toBe(shares.length);
  const statuses = await page.locator(".status").allTextContents();
  expect(statuses.length).toBeGreaterThan(5);
  expect(statuses.filter((words) => words.trim() === "")).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`whoever asks for more contrast reads every word at 7 to 1, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ contrast: "more", colorScheme });
    await open(page, `#note-${story.notes[0]?.id ?? ""}`);
    const colours = await page.evaluate(() => {
      const groundOf = (element: Element | null): string => {
        const own = element ? getComputedStyle(element).backgroundColor : "";
        return !element || !/^rgba\(.*, 0\)$/u.test(own) ? own : groundOf(element.parentElement);
      };
      return [...document.querySelectorAll("main :not(svg, svg *, script, style)")]
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .map(
          (element) => [element.textContent.slice(0, 40), getComputedStyle(element).color, groundOf(element)] as const,
        );
    });
    expect(colours.length).toBeGreaterThan(200);
    const weak = colours.filter(([, words, ground]) => wcagContrast(words, ground) < 7);
    expect(weak).toEqual([]);
  });
}

test("the finding of each figure is told once, in its heading", async ({ page }) => {
  await open(page);
  const ids = await page.locator("figure[id]:visible").evaluateAll((figures) => figures.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(4);
  for (const id of ids) {
    const finding = (await page.locator(`#${id}`).getByRole("heading").first().innerText()).trim();
    const told = (await spokenTree(page, `#${id}`)).filter(
      (line) => line.includes(finding) && !/^ *(?:link|StaticText)/u.test(line),
    );
    expect(told, id).toHaveLength(1);
  }
});

test("all that a drawing shows is told in words, at most one fold away", async ({ page }) => {
  await open(page);
  const alone = await page.locator("main figure:has(svg)").evaluateAll((figures) =>
    figures
      .filter((figure) => {
        const texts = figure.closest("section")?.querySelectorAll("table, .argument, ol, ul") ?? [];
        return ![...texts].some((text) => !text.closest("figure svg, details details"));
      })
      .map(({ id }) => id),
  );
  expect(alone).toEqual([]);
});

test("nothing scrolls smoothly for whoever asks for less motion", async ({ page }) => {
  const behaviour = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await open(page);
  expect(await behaviour()).toBe("smooth");
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await behaviour()).toBe("auto");
});

test("without styles the page keeps its order, and what they hide is true", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    for (const style of document.querySelectorAll("style, link[rel=stylesheet]")) style.remove();
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const text = (await page.locator("body").innerText()).replaceAll(/\s+/gu, " ");
  const headings = await page.locator("main h2").allInnerTexts();
  const order = [...story.article.blocks.map((block) => block.text), ...headings.slice(2)];
  let at = 0;
  for (const words of order) {
    const found = text.indexOf(words.replaceAll(/\s+/gu, " ").slice(0, 30), at);
    expect(found, words).toBeGreaterThanOrEqual(at);
    at = found;
  }
  // What the graph's switch would show is a condition, not a fact.
  const falls = everyFall(dependencyOf(story).conditions);
  expect(falls.length).toBeGreaterThan(0);
  for (const fall of falls) expect(text).toContain(switchSentence(fall, story));
  expect(
    falls.map((fall) => switchSentence(fall, story)).filter((words) => !/^Without .* would /u.test(words)),
  ).toEqual([]);
});
