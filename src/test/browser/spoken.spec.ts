import type { Page } from "@playwright/test";
import { paths } from "../../publish/addresses.ts";
import { goldenFor } from "../golden-file.ts";
import { expect } from "./fixtures.ts";
import { exampleSlug, test } from "./other-stories.ts";
import { spokenTree } from "./spoken-tree.ts";

test.use({ baseURL: async ({ served }, use) => use(served) });

const phone = { width: 390, height: 844 };

/** A part of a page as screen readers are told it, and what a reader has done before. */
interface Part {
  /** What it is, which names its golden file. */
  name: string;
  selector: string;
  path?: string;
  window?: typeof phone;
  before?: (page: Page) => Promise<unknown>;
}

const openFolds = (page: Page, section: string): Promise<unknown> =>
  page.locator(`${section} details`).evaluateAll((all) => {
    for (const each of all) each.setAttribute("open", "");
  });

const record = paths.record(exampleSlug);
const parts: Part[] = [
  { name: "frame", selector: "body > header" },
  { name: "head", selector: "article header" },
  {
    name: "article-with-a-note-open",
    selector: "#article",
    before: (page) => page.locator("details.note > summary").first().click(),
  },
  { name: "shares", selector: "#word-shares" },
  { name: "sources-with-the-matrix", selector: "#sources" },
  { name: "sources-on-a-phone", selector: "#sources", window: phone },
  { name: "countries-folded", selector: "#countries" },
  { name: "countries-unfolded", selector: "#countries", before: (page) => openFolds(page, "#countries") },
  { name: "preconditions-on-a-phone", selector: "#preconditions", window: phone },
  { name: "preconditions-unfolded", selector: "#preconditions", before: (page) => openFolds(page, "#preconditions") },
  {
    name: "dependency-with-a-condition-off",
    selector: "#dependency",
    before: async (page) => {
      await page.locator("#dependency").getByRole("checkbox").first().check({ force: true });
      await openFolds(page, "#dependency");
    },
  },
  { name: "since-unfolded", selector: "#since", before: (page) => openFolds(page, "#since") },
  ...["corrections", "notes", "references", "history"].map((id) => ({
    name: `record-${id}`,
    selector: `#${id}`,
    path: record,
  })),
];

for (const {
  name,
  selector,
  path = paths.story(exampleSlug),
  window = { width: 1360, height: 900 },
  before,
} of parts) {
  test(`screen readers are told this, as its golden file holds it: ${name}`, async ({ page }) => {
    await page.setViewportSize(window);
    await page.goto(`./${path}`);
    await before?.(page);
    const told = `${(await spokenTree(page, selector)).join("\n")}\n`;
    const golden = goldenFor(`spoken/${name}.txt`, told);
    expect(told, golden.message).toBe(golden.text);
  });
}
