import type { Page } from "@playwright/test";
import { paths } from "../../publish/addresses.ts";
import { isOnRecord } from "../../publish/places.ts";
import { publicAddresses } from "../../publish/published-addresses.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

// Whatever a link leads to is in sight once the browser has followed it, also within folds.

const { slug } = realStory();
const [story, record] = [paths.story(slug), paths.record(slug)];
const windows = { phone: { width: 390, height: 844 }, desk: { width: 1360, height: 900 } };
/** The fragments that links of old have of what is on the record now, one of each kind. */
const moved = publicAddresses(realStory())
  .filter((address) => address.startsWith(`${story}#`))
  .map((address) => address.slice(story.length + 1))
  .filter(isOnRecord)
  .filter((id, index, ids) => ids.findIndex((other) => other.split("-")[0] === id.split("-")[0]) === index);

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** The places that a page has; what a drawing is made of is none. With script some lead on to another page. */
const placesOn = (page: Page, hasScript: boolean, within = "body"): Promise<string[]> =>
  page.evaluate(
    ([around, leads]) => {
      const places = [...document.querySelectorAll(`${around} [id]:not(svg *)`)];
      const leadOn = places.filter((place) => {
        const link = place.closest("a");
        const isOfOther = link?.hash === `#${link?.id ?? ""}` && link.pathname !== location.pathname;
        return isOfOther || link?.matches("[data-onward]");
      });
      return places.filter((place) => !leads || !leadOn.includes(place)).map(({ id }) => id);
    },
    [within, hasScript] as const,
  );

/** Has the browser itself follow a link to a place, from the top of the page with nothing unfolded. */
async function follow(page: Page, path: string, id: string): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = false;
    scrollTo(0, 0);
  });
  await page.goto(`./${path}#${id}`);
}

const isInSight = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((place) => {
    const element = document.getElementById(place);
    const { top = -1, left = -1 } = element?.getBoundingClientRect() ?? {};
    const isInWindow = top >= -1 && top < innerHeight && left >= -1 && left < innerWidth;
    return isInWindow && element?.checkVisibility() === true;
  }, id);

for (const [device, viewport] of Object.entries(windows)) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`on a ${device}, script ${javaScriptEnabled ? "on" : "off"}`, () => {
      test.use({ viewport, javaScriptEnabled });

      for (const path of [story, record]) {
        test(`every place of ${path} is in sight when a link leads to it`, async ({ page }) => {
          await page.goto(`./${path}`);
          const places = await placesOn(page, javaScriptEnabled);
          expect(places.length).toBeGreaterThan(90);
          for (const id of places) {
            await follow(page, path, id);
            await expect.poll(() => isInSight(page, id), id).toBe(true);
          }
        });
      }
    });
  }

  test.describe(`on a ${device}`, () => {
    test.use({ viewport });

    test("the script unfolds what a link leads into where the browser does not", async ({ page }) => {
      // What the browser has unfolded by itself is folded again before the page’s script hears of it.
      await page.addInitScript(() => {
        const refold = (): void => {
          for (const details of document.querySelectorAll("details")) details.open = false;
          scrollTo(0, 0);
        };
        addEventListener("hashchange", refold);
        addEventListener("load", refold);
      });
      await page.goto(`./${story}`);
      const places = await placesOn(page, true, "details");
      expect(places.length).toBeGreaterThan(50);
      for (const id of places) {
        await follow(page, story, id);
        await expect.poll(() => isInSight(page, id), id).toBe(true);
      }
      await page.goto("about:blank");
      await page.goto(`./${story}#${places.at(-1) ?? ""}`);
      await expect.poll(() => isInSight(page, places.at(-1) ?? "")).toBe(true);
    });

    test("links of old lead on to the record, and what they lead to is in sight there", async ({ page, baseURL }) => {
      expect(moved.length).toBeGreaterThan(3);
      await page.goto(`./${story}`);
      // Most ids stand with the link to the record, and those of works that the page cites with the link to the work.
      const cited = await page.locator("a[id^=ref-]").first().getAttribute("id");
      for (const id of [...moved, cited ?? ""]) {
        await page.goto("about:blank");
        await page.goto(`./${story}#${id}`);
        await expect(page).toHaveURL(new URL(`${record}#${id}`, baseURL).href);
        await expect.poll(() => isInSight(page, id), id).toBe(true);
      }
    });
  });
}

test("a fragment that no text can be read from takes nothing from the page", async ({ page }) => {
  await page.goto(`./${story}#%`);
  await expect(page.getByRole("combobox", { name: "Light or dark" })).toBeVisible();
});
