import { realStory } from "../real-story.ts";
import { expect } from "./fixtures.ts";
import { exampleSlug, test } from "./other-stories.ts";

const { slug } = realStory();

test("in forced colours passages are still told from the text by a line", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`./${slug}/`);
  const lines = await page
    .locator("a.passage")
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
  expect(new Set(lines)).toEqual(new Set(["underline"]));
});

test("a reader who goes by headings meets the sections in order", async ({ page }) => {
  await page.goto(`./${slug}/`);
  const sections = page.getByRole("main").locator("> section[id]");
  expect(await sections.evaluateAll((elements) => elements.map(({ id }) => id))).toEqual([
    "word-shares",
    "sources",
    "retellings",
    "countries",
    "preconditions",
    "dependency",
    "since",
    "method",
  ]);
  for (const section of await sections.all()) {
    await expect(section.getByRole("heading", { level: 2 }).first()).toHaveAttribute("id", /\w+/u);
  }
});

test("nothing stands before what a reader has unfolded, however far the page is scrolled", async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(`./${slug}/`);
  const folds = page.locator("main > section > details");
  expect(await folds.count()).toBeGreaterThan(5);
  const covered = await folds.evaluateAll((all) =>
    all.flatMap((fold) => {
      fold.toggleAttribute("open", true);
      const { top } = fold.getBoundingClientRect();
      window.scrollBy({ top: top - 300, behavior: "instant" });
      return [...fold.querySelectorAll("summary, th, td, li")]
        .map((part) => ({ part, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.top > 0 && box.bottom < innerHeight)
        .filter(({ box }) => !fold.contains(document.elementFromPoint(box.left + 1, (box.top + box.bottom) / 2)))
        .map(({ part }) => part.textContent);
    }),
  );
  expect(covered).toEqual([]);
});

test.describe("of the example story", () => {
  test.use({ baseURL: async ({ served }, use) => use(served) });

  test("a season stays a season", async ({ page }) => {
    await page.goto(`./${exampleSlug}/`);
    for (const fold of await page.locator("#since summary").all()) await fold.click();
    await expect(
      page
        .locator("#since")
        .getByText(/spring\s2026/iu)
        .locator("visible=true")
        .first(),
    ).toBeVisible();
  });
});
