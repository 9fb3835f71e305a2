import { expect } from "./fixtures.ts";
import { stories } from "../sites/several-stories.ts";
import { exampleSlug, test } from "./other-stories.ts";

test.use({ baseURL: async ({ served }, use) => use(served) });

const headline = "Two border towns agree to rebuild their bridge";
const note = "The article counts the officials but does not say whose they are.";

test("the front page leads to each story", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("article")).toHaveCount(Object.keys(stories).length);
  const story = page.getByRole("article", { name: headline, exact: true }).first();
  await story.getByRole("link").click();
  await expect(page).toHaveURL(/\/(?:two-towns-bridge|words-that-repeat|structured)\/$/u);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
});

test("a link of old to a note on the front page leads to the note", async ({ page }) => {
  await page.goto("./#note-who-spoke");
  await expect(page).toHaveURL(new RegExp(`/${exampleSlug}/#note-who-spoke$`, "u"));
  await expect(page.getByText(note, { exact: true })).toBeVisible();
});

test("a link of old that is followed on the front page leads on as well, and Back does not lead into a circle", async ({
  page,
}) => {
  await page.goto("./");
  await page.evaluate(() => {
    location.hash = "#claim-crossing-shut";
  });
  await expect(page).toHaveURL(new RegExp(`/${exampleSlug}/#claim-bridge-rebuilt$`, "u"));
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stories");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a link of old says where the note is now, and nothing of it is there otherwise", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByText("The link that brought you here").filter({ visible: true })).toHaveCount(0);
    await page.goto("./#note-who-spoke");
    const place = page.getByText("The link that brought you here leads to the note");
    await expect(place.filter({ visible: true })).toHaveCount(1);
    await page.getByRole("link", { name: "the note “Which town they work for”" }).click();
    await expect(page.getByText(note, { exact: true })).toBeVisible();
  });
});
