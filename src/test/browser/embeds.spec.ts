import type { Frame, Page } from "@playwright/test";
import { paths } from "../../publish/addresses.ts";
import { enGB } from "../../words/en-GB.ts";
import { allFigures } from "../../publish/outline.ts";
import type { Figure } from "../../views/view.ts";
import { realSite, realStory } from "../real-story.ts";
import { requestElsewhere, serveElsewhere, type Elsewhere } from "./elsewhere.ts";
import { expect, test } from "./fixtures.ts";
import { paste } from "./paste.ts";
import { viewed } from "../../views/view.ts";

const story = realStory();
const site = realSite();
const figures = allFigures(viewed(story));

/** The least size of letters in a drawing, in pixels on the screen. */
const leastLetters = 9;

test.use({ expectedTrouble: [requestElsewhere] });

let elsewhere: Elsewhere;
test.beforeAll(async () => {
  elsewhere = await serveElsewhere();
});
test.afterAll(() => {
  elsewhere.stop();
});

const pasteFigure = (page: Page, figure: Figure, width: number): Promise<Frame> =>
  paste(page, elsewhere, { figure, story, site, served: process.env["SITE_ADDRESS"] ?? "" }, width);

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const figure of figures) {
    for (const width of [320, 640, 1200]) {
      test(`${figure.id} shows in a frame ${String(width)} px wide`, async ({ page }) => {
        const frame = await pasteFigure(page, figure, width);
        const pictures = frame.locator("figure :is(.drawing svg, table)").locator("visible=true");
        await expect(pictures).toHaveCount(1);
        expect(await pictures.evaluate((picture) => picture.getBoundingClientRect().width)).toBeGreaterThan(250);
        await expect(frame.locator("figcaption")).toContainText(`Checked on ${enGB.date(story.checked)}`);

        const tooSmall = await frame.locator("svg text:visible").evaluateAll((texts) =>
          texts.flatMap((text) => {
            const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0;
            return [{ words: text.textContent, size: parseFloat(getComputedStyle(text).fontSize) * scale }];
          }),
        );
        expect(tooSmall.filter(({ size }) => size < leastLetters)).toEqual([]);

        expect(await widthOf(page.mainFrame())).toBeLessThanOrEqual(width);
        expect(await widthOf(frame)).toBeLessThanOrEqual(width);
        await frame.locator("summary").focus();
        await page.keyboard.press("Enter");
        await expect(frame.locator("details table")).toBeVisible();
        await expect(frame.locator("details tbody th")).toHaveCount(figure.table.rows.length);
        expect(await widthOf(frame)).toBeLessThanOrEqual(width);
      });
    }

    test(`${figure.id} leads from its frame to the story`, async ({ page }) => {
      const frame = await pasteFigure(page, figure, 640);
      const credit = frame.locator(".credit").getByRole("link", { name: story.title });
      await expect(credit).toHaveAttribute("target", "_top");
      await credit.click();
      await page.waitForURL(new RegExp(`/${paths.story(story.slug)}$`, "u"));
    });
  }

  test("the switches of the graph work in a frame", async ({ page }) => {
    const figure = figures.find(({ id }) => id === "dependency-graph");
    if (!figure) throw new Error("There is no graph.");
    for (const [width, conditions] of [
      [320, "tbody tr:visible th"],
      [1200, "svg:visible text"],
    ] as const) {
      const frame = await pasteFigure(page, figure, width);
      const follows = frame.getByText("Without “Armenia changes its constitution”");
      const fallen = frame.locator(conditions, { hasText: "Azerbaijan joins" });
      await expect(follows).toBeHidden();
      await frame.getByRole("checkbox", { name: "Armenia changes its constitution" }).press("Space");
      await expect(follows).toBeVisible();
      await expect(fallen).toHaveCSS("text-decoration-line", "line-through");
    }
  });
});

const widthOf = (frame: Frame): Promise<number> => frame.evaluate(() => document.documentElement.scrollWidth);
