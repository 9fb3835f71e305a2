import { AxeBuilder } from "@axe-core/playwright";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const { slug, notes } = realStory();
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const width of [390, 1360]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${String(width)} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme });

      test("axe finds nothing, notes closed and open", async ({ page }) => {
        test.slow();
        await page.goto(`./${slug}/#note-${notes[0]?.id ?? ""}`);
        const closed = await new AxeBuilder({ page }).withTags(standards).analyze();
        expect(summary(closed.violations)).toEqual([]);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        const open = await new AxeBuilder({ page }).withTags(standards).include("#article").analyze();
        expect(summary(open.violations)).toEqual([]);
      });
    });
  }
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the other pages, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    for (const [path, width] of [
      [`${slug}/claims/four-normalised/`, 390],
      [`${slug}/claims/four-normalised/`, 1360],
      [`${slug}/claims/no-comment/`, 390],
      [`${slug}/reuse/`, 390],
      [`${slug}/reuse/`, 1360],
      ["404.html", 390],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./${path}`);
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      expect(summary(violations), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
}

type Violations = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];

const summary = (violations: Violations): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
