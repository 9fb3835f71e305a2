import type { Page } from "@playwright/test";
import { paths } from "../../publish/addresses.ts";
import { inOrder } from "../../publish/page/placed-notes.ts";
import { topicOf } from "../../words/words-of.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const story = realStory();
const { slug, notes, claims } = story;

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(`./${slug}/`);
});

/** What Chromium makes of everything with some role, in the order of the page: numbers that a style writes are in it. */
async function namesOf(page: Page, role: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const names = nodes.filter((node) => node.role?.value === role).map((node) => String(node.name?.value));
  return names.map((name) => name.replaceAll("\u00a0", " "));
}

test("on paper every note is open and nothing that only works on a screen is left", async ({ page }) => {
  for (const { body } of notes) await expect(page.getByText(body)).toBeVisible();
  await expect(page.getByRole("group", { name: "Which notes to show" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "On this page" })).toBeHidden();
});

test("on paper the notes stand numbered below the article, in the order of their passages", async ({ page }) => {
  const numbered = inOrder(notes).map((note, index) => `${String(index + 1)}. ${note.title} ${topicOf(note, story)}`);
  const names = await namesOf(page, "DisclosureTriangle");
  expect(names.filter((name) => /^\d+\. /u.test(name))).toEqual(numbered);
  const endOfArticle = await page.locator("#article > p").evaluate((element) => element.getBoundingClientRect().bottom);
  for (const top of await page.locator(".note").evaluateAll(tops)) expect(top).toBeGreaterThan(endOfArticle);
});

const tops = (elements: Element[]): number[] => elements.map((element) => element.getBoundingClientRect().top);

test("on paper each passage ends with the number of its note, and no number stands twice", async ({ page }) => {
  const marks = await page.locator(".passage[data-marks]").evaluateAll((links) =>
    links.map((link) => {
      const before = document.createRange();
      before.setStart(link.closest("h1, p") ?? link, 0);
      before.setEndAfter(link);
      return { numbers: link.getAttribute("data-marks") ?? "", text: before.toString(), words: link.textContent };
    }),
  );
  const named = await namesOf(page, "doc-noteref");
  for (const { numbers, words } of marks) expect(named).toContain(words + numbers);
  const shown = marks.flatMap(({ numbers, text }) => numbers.split(",").map((number) => ({ number, text })));
  const ordered = inOrder(notes);
  expect(shown.map(({ number }) => Number(number)).toSorted((a, b) => a - b)).toEqual(ordered.map((_, at) => at + 1));
  for (const { number, text } of shown) {
    const exact = ordered[Number(number) - 1]?.passage.exact ?? "";
    expect(text.slice(-exact.length), number).toBe(exact);
  }
});

test("on paper what stays folded is named with the address it has, and what is open is not", async ({ page }) => {
  const folds = page.locator("main section > details");
  const count = await folds.count();
  expect(count).toBeGreaterThan(4);
  await folds.last().evaluate((fold: HTMLDetailsElement) => (fold.open = true));
  const names = (await namesOf(page, "DisclosureTriangle")).filter((name) => !/^\d+\. /u.test(name));
  const fragments = names.flatMap((name) => new RegExp(`/${slug}/#(.+)$`, "u").exec(name)?.[1] ?? []);
  expect(fragments).toHaveLength(count - 1);
  for (const fragment of fragments) await expect(page.locator(`[id="${fragment}"]`)).toHaveCount(1);
});

test("nothing is lost where backgrounds are not printed", async ({ page }) => {
  const print = async (printBackground: boolean): Promise<string> =>
    (await page.pdf({ printBackground })).toString("latin1").replaceAll(/\((?:D:)[^)]*\)/gu, "");
  for (const path of [paths.story(slug), paths.claim(slug, claims[0]?.id ?? "")]) {
    await page.goto(`./${path}`);
    // As texts and not as bytes, of which a failed comparison would show a million.
    expect((await print(false)) === (await print(true)), path).toBe(true);
  }
});

test("on paper drawings are whole: no line, mark or head of an arrow is missing", async ({ page }) => {
  const marks = await page
    .locator(".drawing svg:visible :is(path, circle, rect, text)")
    .evaluateAll((all) => all.map((mark) => ({ drawn: mark.checkVisibility(), mark: mark.outerHTML })));
  expect(marks.length).toBeGreaterThan(100);
  expect(marks.filter(({ drawn }) => !drawn)).toEqual([]);
});

test("on paper a page is dark on light, whatever a reader’s screen is", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(ink).toBe("rgb(26, 24, 20)");
});

test("on paper a table that a reader has opened is one", async ({ page }) => {
  for (const fold of await page.locator("main section > details").all())
    await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
  const cells = page.locator("main section > details table td");
  expect(await cells.count()).toBeGreaterThan(10);
  const displays = await cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell).display));
  expect(new Set(displays)).toEqual(new Set(["table-cell"]));
});
