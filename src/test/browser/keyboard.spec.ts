import type { Locator, Page } from "@playwright/test";
import { paths } from "../../publish/addresses.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

// What readers do who have no pointer. Lenses, the switch of the graph and copied links are tested where these are.

const { slug, notes, claims } = realStory();
const story = `./${paths.story(slug)}`;
const windows = { phone: { width: 390, height: 844 }, desk: { width: 1360, height: 900 } };

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Goes on by Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

/** Where the focus is, and what is wrong with how it is shown; nothing where it has left the page. */
const focusOn = (page: Page): Promise<{ section: string; faults: string[] } | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    // What is chosen or switched is shown by its label.
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined;
    const shown = label?.querySelector("span") ?? label ?? focused;
    const [box] = shown.getClientRects();
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    const { left = -1, top = -1, width = 0, height = 0 } = box ?? {};
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    const isUncovered = hit?.contains(shown) === true || (shown.closest("svg") ?? shown).contains(hit);
    const faults = [
      ...(outlineStyle === "none" || outlineWidth === "0px" ? ["has no outline"] : []),
      ...(top < 0 || top + height > innerHeight ? ["is not in sight"] : []),
      ...(isUncovered ? [] : ["is covered"]),
    ];
    return {
      section: focused.closest("main > section")?.id ?? (focused.closest("main") ? "article" : "frame"),
      faults: faults.map((fault) => `${focused.outerHTML.slice(0, 100)} ${fault}`),
    };
  });

for (const [device, viewport] of Object.entries(windows)) {
  test.describe(`on a ${device}`, () => {
    test.use({ viewport });

    test("the focus is seen at every stop of the way through the page, and goes from section to section", async ({
      page,
    }) => {
      await page.goto(story);
      const order: string[] = [];
      const faults: string[] = [];
      for (let isOnPage = true; isOnPage;) {
        await page.keyboard.press("Tab");
        const stop = await focusOn(page);
        isOnPage = stop !== undefined;
        if (stop && stop.section !== order.at(-1)) order.push(stop.section);
        faults.push(...(stop?.faults ?? []));
      }
      expect(faults).toEqual([]);
      const sections = await page.locator("main > section").evaluateAll((all) => all.map(({ id }) => id));
      expect(order.filter((name) => name !== "frame")).toEqual(["article", ...sections]);
    });

    test("the first stop leads past the masthead, and the next is in the article", async ({ page }) => {
      await page.goto(story);
      await page.keyboard.press("Tab");
      const skip = page.getByRole("link", { name: "Skip to the article" });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/#article$/u);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.querySelector("#article")?.contains(document.activeElement))).toBe(
        true,
      );
    });

    test("from a passage to its note, to the next and the one before, and back", async ({ page }) => {
      await page.goto(story);
      const [first, second] = notes;
      const noteOf = (id = ""): Locator => page.locator(`#note-${id}`);
      const passage = page.locator(`#passage-${first?.id ?? ""}`);
      await passage.focus();
      await page.keyboard.press("Enter");
      await expect(page.getByText(first?.body ?? "")).toBeVisible();
      const next = noteOf(first?.id).getByRole("link", { name: "Next note" });
      await tabTo(page, next);
      await page.keyboard.press("Enter");
      await expect(page.getByText(second?.body ?? "")).toBeInViewport();
      const previous = noteOf(second?.id).getByRole("link", { name: "Previous note" });
      await tabTo(page, previous);
      await page.keyboard.press("Enter");
      const back = noteOf(first?.id).getByText(/^Back to the passage/u);
      await tabTo(page, back);
      await page.keyboard.press("Enter");
      await expect(passage).toBeFocused();
      await expect(passage).toBeInViewport();
    });

    test("a fold opens, and the next stop is what is in it", async ({ page }) => {
      await page.goto(story);
      const fold = page.locator("#preconditions details").first();
      const summary = fold.locator("summary");
      for (const key of ["Enter", "Space"]) {
        await summary.focus();
        await page.keyboard.press(key);
        await expect(fold).toHaveJSProperty("open", true);
        await page.keyboard.press("Tab");
        expect(await fold.evaluate((one) => one.contains(document.activeElement))).toBe(true);
        await page.keyboard.press("Shift+Tab");
        await expect(summary).toBeFocused();
        await page.keyboard.press(key);
        await expect(fold).toHaveJSProperty("open", false);
      }
    });

    test("who goes to a claim and back is where they were", async ({ page }) => {
      // Letters that are there in time on the second visit alone would break lines elsewhere.
      await page.route("**/*.woff2", (route) => route.fulfill({ status: 204 }));
      await page.goto(story);
      const link = page
        .locator("#sources")
        .getByRole("link", { name: claims[9]?.label ?? "", exact: true })
        .first();
      await link.focus();
      const top = (): Promise<number> => link.evaluate((element) => element.getBoundingClientRect().top);
      const before = await top();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(claims[9]?.statement ?? "");
      await page.goBack();
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
      await expect(link).toBeInViewport();
    });
  });
}
