import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const { slug, notes, article, claims } = realStory();

test("every heading below the first leads to its own place", async ({ page }) => {
  await page.goto(`${slug}/`);
  const headings = await page
    .getByRole("main")
    // The article's own heading is for speech alone, and nobody sees a link in it.
    .locator("h2:not(#article > h2), h3, h4")
    .evaluateAll((elements) =>
      elements.map((heading) => {
        const link = heading.querySelector("a");
        const target = link?.hash && document.getElementById(link.hash.slice(1));
        const leadsHome =
          link?.pathname === location.pathname ? Boolean(target && target.contains(heading)) : Boolean(link);
        return { heading: heading.textContent, leadsHome };
      }),
    );
  expect(headings.filter(({ leadsHome }) => !leadsHome)).toEqual([]);
  expect(headings.length).toBeGreaterThan(20);
});

test("every paragraph has a link to itself", async ({ page }) => {
  await page.goto(`${slug}/`);
  const paragraphs = page.getByRole("link", { name: "Link to this paragraph" });
  await expect(paragraphs).toHaveCount(article.blocks.length - 1);
  await paragraphs.nth(4).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`#${article.blocks[5]?.sentences[0]?.id ?? ""}$`, "u"));
});

test.describe("of a note", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("whoever opens it by its title or by a link can copy its address", async ({ page }) => {
    await page.goto(`${slug}/`);
    const address = await page.locator("link[rel=canonical]").getAttribute("href");
    for (const [index, { id, title }] of notes.entries()) {
      const opener = index % 2 === 0 ? `#note-${id} summary` : `a.passage[href="#note-${id}"]`;
      await page.locator(opener).first().press("Enter");
      await page
        .locator(`#note-${id}`)
        .getByRole("button", { name: `Copy link to “${title}”` })
        .press("Enter");
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${address ?? ""}#note-${id}`);
    }
    await expect(page.getByRole("button", { name: /^Copy link to/u })).toHaveCount(1);
  });
});

test("each claim has an address of its own, on the page and as a page", async ({ page, request }) => {
  await page.goto(`${slug}/`);
  for (const { id } of claims) {
    await expect(page.locator(`#claim-${id}`)).toHaveCount(1);
    expect((await request.get(`${slug}/claims/${id}/`)).status()).toBe(200);
  }
});
