import { paths } from "../../publish/addresses.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const { slug } = realStory();

for (const [width, height] of [
  [390, 844],
  [1360, 900],
] as const) {
  test(`nothing moves where fonts come late, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: PerformanceEntry[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
        type: "layout-shift",
        buffered: true,
      });
    });
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const asked: string[] = [];
    await page.route("**/*.woff2", async (route) => {
      asked.push(route.request().url());
      await released;
      await route.continue();
    });
    await page.goto(`./${paths.story(slug)}`, { waitUntil: "domcontentloaded" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    expect(asked.length, "fonts that the page asks for early").toBe(2);
    release();
    await page.waitForLoadState("load");
    const shift = await page.evaluate(async () => {
      await document.fonts.ready;
      // What moves because of them has moved once some more frames have been drawn.
      for (let frame = 0; frame < 5; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      const { shifts } = window as unknown as { shifts: { value: number }[] };
      return shifts.reduce((sum, { value }) => sum + value, 0);
    });
    expect(shift).toBeLessThanOrEqual(0.01);
  });
}
