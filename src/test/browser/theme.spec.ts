import type { Locator, Page } from "@playwright/test";
import { paths } from "../../publish/addresses.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";
import { violationsOf } from "./violations.ts";

const { slug, claims } = realStory();
const claim = paths.claim(slug, claims[0]?.id ?? "");
const [light, dark] = ["rgb(251, 250, 245)", "rgb(22, 21, 17)"];

const choice = (page: Page): Locator => page.getByRole("combobox", { name: "Light or dark" });
const expectGround = (page: Page, colour: string): Promise<void> =>
  expect(page.locator("html")).toHaveCSS("background-color", colour);

test.use({ colorScheme: "light" });

test("dark, chosen by keyboard, is kept on other pages, after a reload and on the way back", async ({ page }) => {
  await page.goto(`./${slug}/`);
  await expectGround(page, light);
  await choice(page).focus();
  await page.keyboard.press("End");
  await expect(choice(page)).toHaveValue("dark");
  await expectGround(page, dark);
  for (const path of [claim, paths.record(slug), paths.reuse(slug), ""]) {
    await page.goto(`./${path}`);
    await expectGround(page, dark);
    await expect(choice(page)).toHaveValue("dark");
  }
  await page.reload();
  await expectGround(page, dark);
  await choice(page).selectOption("As on the device");
  await expectGround(page, light);
  await page.goBack();
  await expectGround(page, light);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectGround(page, dark);
});

test("light is light on a dark device, in drawings too, and paper is light whatever was chosen", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`./${slug}/`);
  const letters = page.locator("#map svg text").first();
  const asDark = await letters.evaluate((text) => getComputedStyle(text).fill);
  await choice(page).selectOption("Light");
  await expectGround(page, light);
  await expect(letters).not.toHaveCSS("fill", asDark);
  await choice(page).selectOption("Dark");
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await expect(letters).not.toHaveCSS("fill", asDark);
  await expect(page.locator("html")).toHaveCSS("color-scheme", "light");
});

test("a page that is open beside it follows at once", async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(`./${claim}`);
  await page.goto(`./${slug}/`);
  await choice(page).selectOption("Dark");
  await expectGround(other, dark);
  await expect(choice(other)).toHaveValue("dark");
});

test("a page that a reader comes back to follows what was chosen since", async ({ page }) => {
  await page.goto(`./${slug}/`);
  await expect(choice(page)).toHaveValue("device");
  // As after a choice on another page, while this one was kept by the browser and heard nothing.
  await page.evaluate(() => {
    localStorage.setItem("chosen-theme", "dark");
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await expectGround(page, dark);
  await expect(choice(page)).toHaveValue("dark");
});

test("where the browser keeps nothing, the choice holds for the page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.goto(`./${slug}/`);
  await choice(page).selectOption("Dark");
  await expectGround(page, dark);
  await page.goto(`./${claim}`);
  await expectGround(page, light);
});

test("where it would change nothing, nobody is offered it: without script, in forced colours, in frames", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(`./${paths.embed(slug, "map")}`);
  await expect(page.getByRole("combobox")).toHaveCount(0);
  await page.goto(`./${slug}/`);
  await expect(choice(page)).toBeVisible();
  await page.emulateMedia({ forcedColors: "active" });
  await expect(choice(page)).toBeHidden();
  const still = await browser.newPage({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  await still.goto(`./${slug}/`);
  await expect(still.getByRole("combobox")).toHaveCount(0);
  await still.context().close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing where the other was chosen on a device that is ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`./${slug}/`);
    await choice(page).selectOption(colorScheme === "light" ? "Dark" : "Light");
    await expectGround(page, colorScheme === "light" ? dark : light);
    expect(await violationsOf(page)).toEqual([]);
    const box = await choice(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
  });
}
