import type { ElementHandle, Page } from "@playwright/test";
import { paths } from "../../publish/addresses.ts";
import { figureViews } from "../../publish/outline.ts";
import { differingPixels } from "../golden-image.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const { slug } = realStory();
const pages = [paths.story(slug), ...figureViews.map(({ id }) => paths.embed(slug, id))];

type Drawing = ElementHandle<SVGElement>;

/** The drawings that a page shows, also those that stand folded; each stays the same one, whatever shows later. */
async function drawingsOf(page: Page, path: string): Promise<Drawing[]> {
  await page.goto(`./${path}`);
  for (const details of await page.locator("details:has(svg)").all())
    await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
  const drawings = await page.locator("figure svg").filter({ visible: true }).elementHandles();
  return drawings as Drawing[];
}

/** Puts a drawing alone into the corner of the window, whatever stands around it, and says how much of it is seen there. */
async function putAlone(page: Page, drawing: Drawing): Promise<{ width: number; height: number }> {
  const size = await drawing.evaluate((svg) => {
    const [, , across = 1, down = 1] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const width = Math.round(svg.getBoundingClientRect().width);
    const height = Math.ceil((width * down) / across);
    // Where the beginning alone is as wide as what it stands in, it is compared alone.
    const shown = Math.floor(svg.parentElement?.getBoundingClientRect().width ?? width);
    svg.style.cssText = `position:fixed;inset:0 auto auto 0;width:${width}px;height:${height}px;z-index:9;max-width:none;overflow:hidden;background:#fbfaf5`;
    return { width: Math.min(width, shown), height };
  });
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: Math.max(size.height, 900) });
  return size;
}

/** Takes away all that dresses a drawing: the styles of its page, and the names by which they find its parts. */
const undress = (drawing: Drawing): Promise<void> =>
  drawing.evaluate((svg) => {
    for (const style of document.querySelectorAll("style")) style.remove();
    for (const element of [svg, ...svg.querySelectorAll("*")]) element.removeAttribute("class");
  });

for (const width of [390, 1360]) {
  test(`a drawing without any style sheet is the same picture as with it, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    // Letters are this machine's own, since without a style sheet there are no others.
    await page.route("**/*.woff2", (route) => route.fulfill({ status: 204 }));
    let count = 0;
    for (const path of pages) {
      const drawings = await drawingsOf(page, path);
      for (const index of drawings.keys()) {
        const [drawing] = (await drawingsOf(page, path)).slice(index);
        if (!drawing) continue;
        const clip = { x: 0, y: 0, ...(await putAlone(page, drawing)) };
        const dressed = await page.screenshot({ clip });
        await undress(drawing);
        expect(differingPixels(dressed, await page.screenshot({ clip })), `${path}, drawing ${index + 1}`).toBeLessThan(
          200,
        );
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(3);
  });
}

for (const [name, media] of Object.entries({
  "in the dark": { colorScheme: "dark" },
  "in forced colours": { forcedColors: "active" },
  "in light colours": { colorScheme: "light" },
} as const)) {
  test(`attributes change nothing where the style sheet is there: ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    for (const path of pages) {
      for (const drawing of await drawingsOf(page, path)) {
        const changed = await drawing.evaluate((svg) => {
          const elements = [...svg.querySelectorAll("path, rect, circle, use, text, tspan")];
          const colours = () =>
            elements.map((element) => {
              const { fill, stroke, display } = getComputedStyle(element);
              return [fill, stroke, display].join(" ");
            });
          const before = colours();
          for (const element of [svg, ...svg.querySelectorAll("*")])
            for (const attribute of ["fill", "stroke", "display"])
              if (!element.getAttribute(attribute)?.startsWith("url(")) element.removeAttribute(attribute);
          const after = colours();
          return elements.flatMap((element, index) =>
            before[index] === after[index] ? [] : [`${element.outerHTML}: ${before[index]}, not ${after[index]}`],
          );
        });
        expect(changed, path).toEqual([]);
      }
    }
  });
}
