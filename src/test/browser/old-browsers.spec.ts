import type { Page } from "@playwright/test";
import { paths } from "../../publish/addresses.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const { slug, claims } = realStory();
const pages = [paths.story(slug), paths.reuse(slug), paths.claim(slug, claims[0]?.id ?? ""), paths.embed(slug, "map")];

/** What Firefox 118 or Safari 17.0, of autumn 2023, do not know: how it is written in a page, and a name that no browser knows. */
const features: Readonly<Record<string, [written: RegExp, unknown: string]>> = {
  "light-dark()": [/light-dark\(/gu, "unknown-light-dark("],
  "::details-content": [/::details-content/gu, "::unknown-details-content"],
  ":has()": [/:has\(/gu, ":unknown-has("],
  "text-wrap": [/text-wrap/gu, "unknown-text-wrap"],
  popover: [/ popover(?:target)?\b/gu, " data-unknown-popover"],
};

/** Serves pages as browsers read them that lack some features: a rule or an attribute they do not know is left out. */
async function lack(page: Page, lacking: readonly string[]): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    const html = lacking.reduce(
      (text, name) => {
        const [written, unknown] = features[name] ?? [/$^/u, ""];
        return text.replaceAll(written, unknown);
      },
      await response.text(),
    );
    // The policy names the hash of the styles as they were.
    const body = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/u, "");
    return route.fulfill({ response, body });
  });
}

/** How light a colour is, from 0 to 1, by its three numbers. */
const lightness = (colour: string): number =>
  (colour.match(/[\d.]+/gu) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / (3 * 255);

const sets = [...Object.keys(features).map((name) => [name]), Object.keys(features)];

for (const colorScheme of ["light", "dark"] as const) {
  test(`whatever a browser lacks, a page is written in its own colours, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const isDark = colorScheme === "dark";
    for (const lacking of sets) {
      await lack(page, lacking);
      for (const path of pages) {
        await page.goto(`./${path}`);
        const [ground, ...letters] = await page.evaluate(() => [
          getComputedStyle(document.documentElement).backgroundColor,
          ...[...document.querySelectorAll("main :is(p, h2, a, td, summary)")].map(
            (one) => getComputedStyle(one).color,
          ),
          ...[...document.querySelectorAll("svg text")].map((one) => getComputedStyle(one).fill),
        ]);
        const where = `${path} without ${lacking.join(", ")}`;
        expect(lightness(ground), where).toBeCloseTo(isDark ? 0.08 : 0.98, 1);
        expect(letters.length, where).toBeGreaterThan(2);
        expect(
          letters.map(lightness).filter((light) => (isDark ? light < 0.4 : light > 0.6)),
          where,
        ).toEqual([]);
      }
      await page.unrouteAll();
    }
  });
}

for (const width of [390, 1360]) {
  test(`in a browser that lacks them all, everything folded opens, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await lack(page, Object.keys(features));
    await page.goto(`./${paths.story(slug)}`);
    const folded = page.locator("details:not([open]) > summary").filter({ visible: true });
    expect(await folded.count()).toBeGreaterThan(5);
    for (const summary of await folded.elementHandles()) {
      await summary.click();
      const isShown = await summary.evaluate((one) =>
        [...(one.parentElement?.children ?? [])].some((each) => each !== one && each.checkVisibility()),
      );
      expect(isShown, (await summary.textContent()) ?? "").toBe(true);
    }
  });
}
