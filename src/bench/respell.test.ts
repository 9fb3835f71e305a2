import { expect, test } from "vitest";
import { respell } from "./respell.ts";

const article = "The mayor of Northam said on Monday that 60,000 people use it. “We use it,” she told the BBC.";

test("a quotation still matches what it quotes", () => {
  for (const quotation of ["60,000 people use it", "“We use it,”", "the BBC"])
    expect(respell(article, 7)).toContain(respell(quotation, 7));
});

test("numbers, signs and abbreviations in capitals stay, and no word gets longer or shorter", () => {
  const shape = (text: string): string =>
    text.replaceAll(/\p{Lu}(?!\p{Lu})|(?<!\p{Lu})\p{Lu}/gu, "X").replaceAll(/\p{Ll}/gu, "x");
  expect(shape(respell(article, 7))).toBe(shape(article));
  expect(respell(article, 7)).toMatch(/60,000 .* BBC\.$/u);
});

test("fifty copies of a name or of a title have fifty spellings", () => {
  for (const text of ["Israel", "Northam", "Talks are being explored"]) {
    const spellings = Array.from({ length: 50 }, (_, turn) => respell(text, turn));
    expect(new Set(spellings).size, text).toBe(50);
    expect(spellings[0]).toBe(text);
  }
});
