import { readFileSync } from "node:fs";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const received = readFileSync(new URL("../fixtures/source.txt", import.meta.url), "utf8");

for (const path of ["./", `./${realStory().slug}/`]) {
  test(`the article at ${path} is the text as received, character for character`, async ({ page }) => {
    await page.goto(path);
    const headline = await page.getByRole("heading", { level: 1 }).innerText();
    const paragraphs = await page.locator("#article .block > p").allInnerTexts();
    const byline = await page.locator(".byline").innerText();
    expect([headline, ...paragraphs, byline].join("\n")).toBe(received);
  });
}
