import type { Page } from "@playwright/test";

/** What became of a page whose fonts came late. */
interface LateFonts {
  /** How many fonts it asked for before it was painted. */
  asked: number;
  /** How much moved, as the standard for layout instability reckons it. */
  shift: number;
}

/** Opens a page whose fonts come only once it has been painted, and sees what moves. */
export async function openWithLateFonts(page: Page, address: string): Promise<LateFonts> {
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
  let asked = 0;
  await page.route("**/*.woff2", async (route) => {
    asked += 1;
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const askedEarly = asked;
  release();
  await page.waitForLoadState("load");
  const shift = await page.evaluate(async () => {
    await document.fonts.ready;
    // What moves because of them has moved once some more frames have been drawn.
    for (let frame = 0; frame < 5; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const { shifts } = window as unknown as { shifts: { value: number }[] };
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });
  return { asked: askedEarly, shift };
}
