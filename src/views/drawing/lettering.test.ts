import { expect, test } from "vitest";
import { textWidth, wrapEvenly, wrapText } from "./lettering.ts";

test("lines joined are the text, each as wide as there is room for, and none wider", () => {
  for (const text of [
    "One engineer said so, twice",
    "A" + "a".repeat(40),
    "橋の再建に合意（最終）と発表した",
    "สะพานจะสร้างใหม่ทั้งหมด",
  ]) {
    const lines = wrapText(text, 120, 15);
    expect(lines.join("")).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(120);
  }
});

test("where a script has no spaces, lines break between words; no line begins with what closes or ends with what opens", () => {
  for (let width = 120; width < 240; width += 15) {
    const lines = wrapText("「橋は再開する」と、イダ・ベルグ町長（フォスビー）は述べた。", width, 15);
    expect(lines.filter((line, index) => index > 0 && /^[」）、。・]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => /[「（]$/u.test(line))).toEqual([]);
  }
});

test("words of other scripts beside one without spaces are kept whole, as anywhere", () => {
  expect(wrapText("橋の会 half-built bridge", 100, 15)).toEqual(["橋の会 ", "half-built ", "bridge"]);
});

test("letters of all scripts take the room they need, and marks on letters none", () => {
  expect(textWidth("橋", 10)).toBe(10);
  expect(textWidth("سيُفتح", 10)).toBeCloseTo(textWidth("سيفتح", 10));
  expect(textWidth("بريد الحدود", 10)).toBeLessThan(textWidth("MMMMMMMMMM", 10));
  expect(textWidth("\u2067ab\u2069", 10)).toBe(textWidth("ab", 10));
});

test("lines come out alike, and no word breaks for that", () => {
  expect(wrapEvenly("The chain stops here", 142, 13.5)).toEqual(["The chain ", "stops here"]);
  expect(wrapEvenly("to Kazakhstan", 90, 14)).toEqual(["to ", "Kazakhstan"]);
});
