import { isWhole } from "../environment.ts";
import { fixtureStories } from "../fixture-stories.ts";
import { distOf, listFiles, pathOf } from "../site/read-site.ts";
import { everyStory } from "../sites/every-story.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { expect } from "./fixtures.ts";
import { byKind } from "./looks.ts";
import { modes } from "./modes.ts";
import { testOn } from "./served-site.ts";
import { violationsOf } from "./violations.ts";

const root = siteFolder("every-story");
const files = listFiles(distOf(root)).filter((file) => file.endsWith(".html"));
const ways = modes.filter(({ hasAxe, isPrint, width }) => hasAxe === true || isPrint === true || width === 320);

const test = testOn("every-story", everyStory);
test.use({ baseURL: async ({ served }, use) => use(served) });

for (const [turn, story] of fixtureStories.entries()) {
  const pages = files.filter((file) => file.startsWith(`${story}/`)).map(pathOf);
  for (const [index, [kind, [path = ""]]] of [...byKind(pages, "story")].entries())
    for (const mode of isWhole ? ways : [ways[(turn + index) % ways.length] ?? { name: "", width: 390 }])
      test.describe(mode.name, () => {
        test.use({ viewport: { width: mode.width, height: 900 }, ...mode.use });

        test(`axe finds nothing on a page of the kind “${kind}” of ${story}, and it is as wide as its window`, async ({
          page,
        }) => {
          if (mode.isPrint) await page.emulateMedia({ media: "print" });
          await page.goto(`./${path}`);
          const widths = await page.evaluate(() => [
            document.documentElement.scrollWidth,
            document.documentElement.clientWidth,
          ]);
          expect(widths[0]).toBe(widths[1]);
          if (mode.hasAxe) expect(await violationsOf(page, mode.isPrint)).toEqual([]);
        });
      });
}
