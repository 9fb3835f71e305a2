import { paths } from "../../publish/addresses.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";
import { openWithLateFonts } from "./late-fonts.ts";

const { slug } = realStory();

for (const [width, height] of [
  [390, 844],
  [1360, 900],
] as const) {
  test(`nothing moves where fonts come late, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const { asked, shift } = await openWithLateFonts(page, `./${paths.story(slug)}`);
    expect(asked, "fonts that the page asks for early").toBe(2);
    expect(shift).toBeLessThanOrEqual(0.01);
  });
}
