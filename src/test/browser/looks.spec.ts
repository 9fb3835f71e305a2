import type { Page } from "@playwright/test";
import { paths as pathTo } from "../../publish/addresses.ts";
import { movedPages } from "../../publish/published-addresses.ts";
import { isWhole } from "../environment.ts";
import { realStory } from "../real-story.ts";
import { listFiles, pathOf } from "../site/read-site.ts";
import { brokenWords } from "./broken-words.ts";
import { expect, test } from "./fixtures.ts";
import { byKind, looks } from "./looks.ts";
import { modes, turns, type Mode } from "./modes.ts";
import { outOfPlace } from "./out-of-place.ts";
import { useOwnFonts } from "./own-fonts.ts";
import { violationsOf } from "./violations.ts";
import { forbidScript } from "./without-script.ts";

const story = realStory();
const moved = movedPages([story]).map(({ from }) => from);
const pages = listFiles()
  .filter((file) => file.endsWith(".html"))
  .map(pathOf)
  .filter((path) => !moved.includes(path));

for (const { kind, mode, paths } of looks(byKind(pages, "story"), modes, turns)) {
  test.describe(mode.name, () => {
    test.use({ viewport: { width: mode.width, height: 900 }, ...mode.use });
    // It only keeps what hangs from being waited for.
    test.setTimeout(1_200_000);

    test(`pages of the kind “${kind}” are whole`, async ({ page }) => {
      if (mode.isPrint) await page.emulateMedia({ media: "print" });
      for (const path of paths) await test.step(path, () => expectWhole(page, path, mode));
    });
  });
}

/** Looks at a page as it opens, and with all opened that opens. */
async function expectWhole(
  page: Page,
  path: string,
  { name, hasAxe = false, hasScript = true, isPrint = false }: Mode,
): Promise<void> {
  const at = `${path} ${name}`;
  // Where axe is asked, the story is opened as by a link to a note, which marks it.
  const fragment = hasAxe && path === pathTo.story(story.slug) ? `#note-${story.notes[0]?.id ?? ""}` : "";
  const allowScript = hasScript ? undefined : await forbidScript(page);
  const response = await page.goto(`./${path}${fragment}`);
  expect.soft(response?.status(), at).toBe(200);
  await expect.soft(page.getByRole("heading", { level: 1 }), at).toBeVisible();
  expect.soft(await page.evaluate(countRules), at).toBeGreaterThan(3);
  await page.evaluate(useOwnFonts);
  expect.soft(await page.evaluate(outOfPlace), at).toEqual([]);
  expect.soft(await page.evaluate(beyondWindow), at).toEqual([]);
  await allowScript?.();
  if (hasAxe && isWhole) expect.soft(await violationsOf(page, isPrint), at).toEqual([]);

  await page.evaluate(openAll);
  expect.soft(await page.evaluate(outOfPlace), `${at}, opened`).toEqual([]);
  expect.soft(await page.evaluate(beyondWindow), `${at}, opened`).toEqual([]);
  expect.soft(await page.evaluate(brokenWords), `${at}, opened`).toEqual([]);
  if (hasAxe) expect.soft(await violationsOf(page, isPrint), `${at}, opened`).toEqual([]);
}

/** How much of a page's own styles is in force. Runs in the page, as what follows. */
const countRules = (): number => [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0);

function openAll(): void {
  for (const details of document.querySelectorAll("details")) details.open = true;
}

/** Elements that leave the window to the right, but for what only screen readers are told. */
function beyondWindow(): string[] {
  const limit = document.documentElement.clientWidth;
  return (
    [...document.querySelectorAll("body *")]
      .filter((element) => !element.closest("svg") || element.localName === "svg")
      // A drawing of which the beginning alone is shown ends where its box does.
      .filter(({ parentElement }) => parentElement && getComputedStyle(parentElement).overflowX !== "clip")
      .filter((element) => element.getBoundingClientRect().right > limit + 1)
      .filter((element) => getComputedStyle(element).clipPath === "none" && !element.closest("section[tabindex]"))
      .map(
        (element) => `${element.localName}.${element.getAttribute("class") ?? ""} ${element.textContent.slice(0, 40)}`,
      )
  );
}
