import { describe, expect, test } from "vitest";
import { countWords, partsOf, wordsOf } from "./words-of.ts";

describe("the words of a text stand between spaces, or where a dictionary parts them", () => {
  test.each([
    ["One – two, “three” … 4.", "One|two,|“three”|4."],
    ["", ""],
    ["  Ek’s e-mail\n", "Ek’s|e-mail"],
    ["挪威的两名官员告诉《边境邮报》，两镇", "挪威|的|两|名|官员|告诉|《边境|邮报》，|两|镇"],
    ["「橋は再び開く。」", "「橋|は|再び|開く。」"],
    ["สะพานเปิดแล้ว เมื่อวันจันทร์", "สะพาน|เปิด|แล้ว|เมื่อ|วัน|จันทร์"],
    ["The 橋 opens, said 町長.", "The|橋|opens,|said|町長."],
    ["다리가 다시 열린다.", "다리가|다시|열린다."],
    ["سيُفتح الجسر من جديد", "سيُفتح|الجسر|من|جديد"],
  ])("%s", (text, words) => {
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(words === "" ? [] : words.split("|"));
  });
});

test("a dash between spaces is no word, and a part of the text all the same", () => {
  expect([wordsOf("One – two").length, partsOf("One – two").length]).toEqual([2, 3]);
});

test("no sign of a run is left out, whichever marks it has", () => {
  const text = "……「（橋）は」、Saab。 ——";
  expect(
    partsOf(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(""),
  ).toBe(text.replace(" ", ""));
});

test("a limit in words means as much in scripts without spaces", () => {
  expect(["桥梁重新开放", "橋の再開を求める住民たち", "Whose condition it is"].map(countWords)).toEqual([3, 7, 4]);
});
