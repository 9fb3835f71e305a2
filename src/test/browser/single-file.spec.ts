import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page, TestInfo } from "@playwright/test";
import { paths } from "../../publish/addresses.ts";
import { families } from "../../fonts/families.ts";
import { projectRoot } from "../project-copy.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const { notes, slug, sections, article } = realStory();
const received = readFileSync(new URL("../fixtures/source.txt", import.meta.url), "utf8");
const savedAs = "A saved story & more.html";

// Playwright counts what is opened from a disk as a request; the file is the only one there may be.
test.use({
  offline: true,
  expectedTrouble: [/^request: file:\/\/.*\/A%20saved%20story%20&%20more\.html(?:#.*)?$/u],
  contextOptions: { reducedMotion: "reduce" },
});

/** Saves the file where nothing else of the site is, and opens it from there. */
async function open(page: Page, info: TestInfo, fragment = ""): Promise<string[]> {
  const saved = info.outputPath(savedAs);
  copyFileSync(join(projectRoot, "dist", paths.singleFile(slug)), saved);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`${pathToFileURL(saved).href}${fragment}`);
  return requests;
}

const coloursOf = (page: Page): Promise<{ ground: string; ink: string }> =>
  page.evaluate(() => {
    const { backgroundColor: ground, color: ink } = getComputedStyle(document.documentElement);
    return { ground, ink };
  });

test("opens from a disk with its own fonts, and asks for nothing", async ({ page }, info) => {
  const requests = await open(page, info);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(article.headline);
  for (const heading of sections.map(({ label, prose }) => prose?.heading ?? label)) {
    await expect(page.getByRole("heading", { level: 2, name: heading, exact: true })).toBeVisible();
  }
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, status }) => ({ family: family.replaceAll('"', ""), status }));
  });
  expect(fonts.map(({ status }) => status)).toEqual(families.map(() => "loaded"));
  for (const [index, { name }] of families.entries())
    expect(fonts[index]?.family).toMatch(new RegExp(`^${name}-`, "u"));
  expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([page.url()]);
  await expect(page.locator("script:not([type='application/ld+json'])")).toHaveCount(0);
});

test("has the article as received, character for character, and says what it is", async ({ page }, info) => {
  await open(page, info);
  const headline = await page.getByRole("heading", { level: 1 }).innerText();
  const paragraphs = await page.locator("#article .block > p").allInnerTexts();
  const byline = await page.locator(".byline").innerText();
  expect([headline, ...paragraphs, byline].join("\n")).toBe(received);

  const line = page.getByText(
    /^Saved edition\. Evidence last checked on \d+ \w+ \d{4}; corrections since then are at /u,
  );
  await expect(line).toBeInViewport();
  const address = line.getByRole("link");
  await expect(address).toHaveText(new RegExp(`^https?://.*/${slug}/$`, "u"));
  await expect(address).toHaveAttribute("href", await address.innerText());
});

test("every note opens and closes by its title, and opens from its passage", async ({ page }, info) => {
  await open(page, info);
  for (const { id, title, body } of notes) {
    await test.step(title, async () => {
      const summary = page.locator("summary", { hasText: title });
      await summary.click();
      await expect(page.getByText(body)).toBeVisible();
      await summary.click();
      await expect(page.getByText(body)).toBeHidden();
      await page.locator(`a.passage[href="#note-${id}"]`).first().click();
      await expect(page.getByText(body)).toBeInViewport();
    });
  }
});

test("lenses and switches work, and a fragment leads to its place", async ({ page }, info) => {
  const ofLens = notes.filter(({ lens }) => lens.id === "countries");
  const [last] = ofLens.slice(-1);
  await open(page, info, `#note-${last?.id ?? ""}`);
  await expect(page.getByText(last?.body ?? "")).toBeInViewport();

  const choices = page.getByRole("group", { name: "Which notes to show" });
  await choices.getByText(/^Countries/u).click();
  const shown = page.locator("details.note:visible");
  await expect(shown).toHaveCount(ofLens.length);

  const fallen = page.locator("#dependency svg:visible text", { hasText: "Azerbaijan joins" });
  await expect(fallen).toHaveCSS("text-decoration-line", "none");
  await page.getByRole("checkbox", { name: "Armenia changes its constitution" }).press("Space");
  await expect(fallen).toHaveCSS("text-decoration-line", "line-through");
});

test("is dark where the reader’s system is, and prints with its notes open", async ({ page }, info) => {
  await open(page, info);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await coloursOf(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await coloursOf(page);
  expect(dark.ground).not.toBe(light.ground);
  expect(dark.ink).not.toBe(light.ink);
  await page.emulateMedia({ media: "print" });
  // Paper keeps its own ground.
  expect(await coloursOf(page)).toEqual({ ground: "rgba(0, 0, 0, 0)", ink: light.ink });
  for (const { body } of notes) await expect(page.getByText(body)).toBeVisible();
});
