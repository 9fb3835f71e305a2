import { expect, test } from "./fixtures.ts";

test("the browser finds a word that is on a page, and none that is not", async ({ page }) => {
  await page.setContent("<p>A survey of the river must come first.</p>");
  const finds = (word: string): Promise<boolean> =>
    // The DOM's types lack it, because only browsers agree on it and no standard does.
    page.evaluate((wanted) => (window as unknown as { find: (text: string) => boolean }).find(wanted), word);
  expect(await finds("survey")).toBe(true);
  expect(await finds("ferry")).toBe(false);
});
