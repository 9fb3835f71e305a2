import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { paths } from "../../publish/addresses.ts";
import { figureViews } from "../../publish/outline.ts";
import { realStory } from "../real-story.ts";
import { listFiles } from "../site/read-site.ts";
import { requestElsewhere, serveElsewhere, type Elsewhere } from "./elsewhere.ts";
import { expect, test } from "./fixtures.ts";

const { slug, title } = realStory();
/** How much of a page's own styles is in force. */
const countRules = (page: Page): Promise<number> =>
  page.evaluate(() => [...document.styleSheets].reduce((count, sheet) => count + sheet.cssRules.length, 0));

const drawings = listFiles().filter((file) => file.endsWith(".svg"));

test("nothing on any drawing is against its policies", async ({ page }) => {
  expect(drawings.length).toBeGreaterThan(figureViews.length);
  for (const file of drawings) {
    const response = await page.goto(`./${file}`);
    expect(response?.status(), file).toBe(200);
  }
});

test.describe("with a style that is not its own", () => {
  test.use({ expectedTrouble: [/Content Security Policy/u] });

  test("a page stays as it is, whether the style is in an element or in an attribute", async ({ page }) => {
    for (const path of [paths.story(slug), paths.embed(slug, "map"), paths.singleFile(slug)]) {
      await page.goto(`./${path}`);
      const outlines = await page.evaluate(() => {
        const [element, attribute] = [document.createElement("style"), document.createElement("p")];
        element.textContent = "body{outline:solid}";
        document.head.append(element);
        attribute.setAttribute("style", "outline:solid");
        document.body.append(attribute);
        return [document.body, attribute].map((each) => getComputedStyle(each).outlineStyle);
      });
      expect(outlines, path).toEqual(["none", "none"]);
    }
  });
});

test.describe("where there is nothing", () => {
  test.use({ expectedTrouble: [/status of 404/u] });

  test("the page that says so has its styles, wherever that is", async ({ page }) => {
    for (const path of ["nothing", `${slug}/claims/nothing/`, `${slug}/embed/nothing/`, "not/a/thing.svg"]) {
      expect((await page.goto(`./${path}`))?.status()).toBe(404);
      expect(await countRules(page), path).toBeGreaterThan(5);
    }
  });
});

test.describe("framed by another site", () => {
  // What is refused is said in the console.
  test.use({ expectedTrouble: [new RegExp(`${requestElsewhere.source}|frame-ancestors`, "u")] });

  let elsewhere: Elsewhere;
  test.beforeAll(async () => {
    elsewhere = await serveElsewhere();
  });
  test.afterAll(() => {
    elsewhere.stop();
  });

  /** Opens a page that frames one of ours, and gives what the frame then holds. */
  async function frame(page: Page, path: string): Promise<string> {
    const src = new URL(path, process.env["SITE_ADDRESS"]).href;
    await page.goto(elsewhere.pageOf(`<iframe src="${src}"></iframe>`));
    const [, inner] = page.frames();
    return (await inner?.locator("body, svg").first().textContent()) ?? "";
  }

  test("every embed and every drawing shows", async ({ page }) => {
    for (const { id } of figureViews) {
      expect(await frame(page, paths.embed(slug, id)), id).toContain("Checked on");
      expect(await frame(page, paths.figureFile(slug, id, "svg")), id).toContain("Checked on");
    }
  });

  test("no other page does", async ({ page }) => {
    for (const path of ["", paths.story(slug), paths.reuse(slug)]) {
      expect(await frame(page, path), path).not.toContain(title);
    }
  });
});

test.describe("framed by a page on a disk", () => {
  test.use({ expectedTrouble: [/^request: file:/u] });

  test("an embed shows", async ({ page }, testInfo) => {
    const file = testInfo.outputPath("page.html");
    const src = new URL(paths.embed(slug, "map"), process.env["SITE_ADDRESS"]).href;
    await writeFile(file, `<!doctype html><title>A page</title><iframe src="${src}"></iframe>`);
    await page.goto(pathToFileURL(file).href);
    await expect(page.frameLocator("iframe").locator("figcaption")).toContainText("Checked on");
  });
});

test("what looks at a page from within it may read the site's `robots.txt`", async ({ page }) => {
  for (const path of [
    paths.story(slug),
    paths.claim(slug, realStory().claims[0]?.id ?? ""),
    paths.embed(slug, "map"),
  ]) {
    await page.goto(`./${path}`);
    expect(await page.evaluate(async () => (await fetch("/robots.txt")).status), path).toBe(200);
  }
});
