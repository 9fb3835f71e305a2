import { enGB } from "../../voices/words.en-GB.ts";
import { outcomeEntries } from "../../views/claim-entries.ts";
import { inArticleOrder } from "../../story/derive.ts";
import { fullClaim, realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const story = realStory();
const claims = inArticleOrder(story.claims);
const pageOf = (id: string): string => `${story.slug}/claims/${id}/`;

test("each claim's page shows our statement, the words in their paragraph, and who stands behind them", async ({
  page,
}) => {
  for (const { id, statement, passage, voices, kind, references, notes } of claims) {
    await page.goto(pageOf(id));
    await expect(page.getByRole("heading", { level: 1, name: statement, exact: true })).toBeVisible();
    await expect(page.locator("#passage")).toHaveText(passage.exact);
    const block = story.article.blocks.find(({ start, end }) => start <= passage.start && passage.end <= end);
    expect((await page.getByRole("blockquote").first().innerText()).trim()).toBe(block?.text);
    const behind = page.getByRole("region", { name: "Who stands behind it" });
    for (const { name } of voices) await expect(behind.getByRole("heading", { name, exact: true })).toBeVisible();
    if (kind) await expect(behind).toContainText(enGB.kinds[kind].sentence);
    for (const { publisher, url } of references) {
      await expect(behind.getByRole("link", { name: publisher, exact: true }).first()).toHaveAttribute("href", url);
    }
    for (const { title, body } of notes) {
      // A note that tells what became of the claim stands there, under a link of its name.
      const heading = page.getByRole("heading", { name: title, exact: true });
      await expect(heading.or(page.getByRole("link", { name: title, exact: true }))).toBeVisible();
      await expect(page.getByText(body, { exact: true })).toBeVisible();
    }
  }
});

test("what became of a claim is told where its author or a fact says so, in that order, and nowhere else", async ({
  page,
}) => {
  for (const claim of claims) {
    await page.goto(pageOf(claim.id));
    const entries = outcomeEntries(claim, story);
    const became = page.getByRole("region", { name: "What became of it" });
    await expect(became).toHaveCount(entries.length > 0 || claim.outcome?.notFound ? 1 : 0);
    await expect(became.getByRole("term")).toHaveText(entries.map(({ title }) => title));
  }
});

test("from the first claim one comes to the last, and back", async ({ page }) => {
  const [first, second] = claims;
  await page.goto(pageOf(first?.id ?? ""));
  const others = page.getByRole("navigation", { name: "Other claims" });
  await expect(others.getByRole("link", { name: /^Previous/u })).toHaveCount(0);
  await others.getByRole("link", { name: /^Next/u }).click();
  await expect(page).toHaveURL(new RegExp(`/claims/${second?.id ?? ""}/$`, "u"));
  await others.getByRole("link", { name: /^Previous/u }).click();
  await expect(page).toHaveURL(new RegExp(`/claims/${first?.id ?? ""}/$`, "u"));
  await page.goto(pageOf(claims.at(-1)?.id ?? ""));
  await expect(others.getByRole("link", { name: /^Next/u })).toHaveCount(0);
});

test("the table of claims leads to each claim's page, and the page to the words in the story", async ({ page }) => {
  await page.goto(`${story.slug}/`);
  const table = page.getByRole("table").first();
  for (const { id, label } of claims) {
    await expect(table.getByRole("link", { name: label, exact: true })).toHaveAttribute("href", `/${pageOf(id)}`);
  }
  await table.getByRole("link", { name: claims[15]?.label ?? "", exact: true }).click();
  const words = page.getByRole("link", { name: /Read it in the article/u });
  await expect(words).toHaveAttribute("href", /#claim-[a-z-]+:~:text=/u);
  await words.click();
  await expect(page).toHaveURL(new RegExp(`#claim-${claims[15]?.id ?? ""}$`, "u"));
  await expect(page.locator(`#claim-${claims[15]?.id ?? ""}`)).toBeInViewport();
});

test("without script a claim's page is whole", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  const claim = fullClaim();
  await page.goto(pageOf(claim.id));
  await expect(page.getByRole("heading", { name: "Take it along" })).toBeVisible();
  await expect(page.getByText(claim.passage.exact, { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "BibTeX" })).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  await context.close();
});

test("a claim's page, and the list of all works, say which of them carry one report and count as one", async ({
  page,
}) => {
  await page.goto(pageOf("told-israeli-media"));
  const counted = page.getByRole("region", { name: "What counts as one" });
  await expect(counted).toContainText("Three works carry one report by Reuters and count as one: ");
  await page.goto(pageOf("ties-exist"));
  await expect(counted).toHaveCount(0);
  await page.goto(`${story.slug}/record/`);
  const repeating = story.references.filter(({ repeats }) => repeats !== undefined);
  const reports = new Set(repeating.map(({ repeats }) => repeats));
  const all = story.references.length;
  await expect(page.getByRole("region", { name: "References" })).toContainText(
    `the ${String(all)} works below are ${String(all - repeating.length + reports.size)}`,
  );
});
