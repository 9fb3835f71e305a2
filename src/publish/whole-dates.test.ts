import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { withWholeDates } from "./whole-dates.ts";

/** What becomes of a piece of a page, with a visible sign for each space that does not break. */
const written = (html: string): string =>
  toHtml(withWholeDates(fromHtml(html, { fragment: true }))).replaceAll(/\u00a0|&#xA0;/gu, "_");

test.each([
  ["Signed on 8 August 2025 by both.", "Signed on 8_August_2025 by both."],
  ["Am 8. August 2025 unterzeichnet", "Am 8._August_2025 unterzeichnet"],
  ["وُقّع في 15 سبتمبر 2020 هناك", "وُقّع في 15_سبتمبر_2020 هناك"],
  ["From 6–7 November 2025 to March 2026", "From 6–7_November_2025 to March_2026"],
  ["What 28 claims say", "What 28_claims say"],
  ["centred on 38° N, 138° E", "centred on 38°_N, 138°_E"],
])("“%s” breaks at no place within a date or behind a number", (text, whole) => {
  expect(written(`<p>${text}</p>`)).toBe(`<p>${whole}</p>`);
});

test("what follows a year may stand in the next line", () => {
  expect(written("<p>2020 and then 60,000 people</p>")).toBe("<p>2020 and then 60,000 people</p>");
});

test.each([
  '<span class="sentence">In 2020 and on 3 May 2021</span>',
  "<blockquote><p>On 3 May 2021</p></blockquote>",
  "<h1>What happens on 3 May 2021</h1>",
  '<p class="cite">Read on 3 May 2021.</p>',
  '<p data-quotation="">On 3 May 2021</p>',
  "<pre><code>on 3 May 2021</code></pre>",
])("words of the article, and words to be copied, stay as they are: %s", (html) => {
  expect(written(html)).toBe(html);
});

test("a page that has been through this once is left as it is", () => {
  const once = withWholeDates(fromHtml("<p>On 3 May 2021</p>"));
  expect(withWholeDates(structuredClone(once))).toEqual(once);
});
