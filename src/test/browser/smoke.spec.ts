import { furtherEvidence } from "../further-evidence.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const { slug, article, notes, claims } = realStory();
const [note] = notes;
const [claim] = claims;

/** The engines that the site is served by, and where their address is told. */
const engines = [{ name: "Cloudflare’s engine", variable: "SITE_ADDRESS" }];
if (furtherEvidence.nginx !== undefined) engines.push({ name: "nginx", variable: "NGINX_ADDRESS" });

for (const { name, variable } of engines) {
  test.describe(`on ${name}`, () => {
    test.use({
      baseURL: async ({}, use) => {
        await use(process.env[variable] ?? "http://127.0.0.1/");
      },
      expectedTrouble: [/status of 404/u],
    });

    for (const path of ["./", `./${slug}/`]) {
      test(`shows the headline at ${path}`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(article.headline);
      });
    }

    test("a note opens, a claim has its page, and a card is a picture", async ({ page, request }) => {
      await page.goto(`./${slug}/#note-${note?.id ?? ""}`);
      await expect(page.getByText(note?.body ?? "", { exact: true })).toBeVisible();
      await page.getByRole("link", { name: claim?.label ?? "", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(claim?.statement ?? "");
      const card = await page.locator('meta[property="og:image"]').getAttribute("content");
      const picture = await request.get(`.${new URL(card ?? "").pathname}`);
      expect(picture.headers()["content-type"]).toBe("image/png");
      expect(picture.headers()["cache-control"]).toContain("immutable");
    });

    test("a missing page says so, and leads on", async ({ page }) => {
      expect((await page.goto("./no/such/page/"))?.status()).toBe(404);
      await page.getByRole("link", { name: claim?.label ?? "", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(claim?.statement ?? "");
    });
  });
}
