import { expect, test } from "vitest";
import {
  asName,
  directionOf,
  directionOfText,
  directionWithin,
  documentLanguage,
  inLanguage,
  isolated,
} from "./direction.ts";

const [hebrew, arabic] = ["נתניהו", "بريد الحدود"];

test.each(["ar", "ar-EG", "ar-XB", "he", "fa", "ur", "ps", "ckb", "yi", "dv", "ug", "syr", "az-Arab", "ff-Adlm"])(
  "%s is written from right to left",
  (language) => {
    expect(directionOf(language)).toBe("rtl");
    expect(documentLanguage(language)).toEqual({ lang: language, dir: "rtl" });
  },
);

test.each(["en-GB", "en-XA", "de", "az", "hy", "ka", "ja", "zh-Hant", "hi", "th", "ku", "ru", "ff", "ar-Latn"])(
  "%s is written from left to right, which a page need not say",
  (language) => {
    expect(directionOf(language)).toBe("ltr");
    expect(documentLanguage(language)).toEqual({ lang: language });
  },
);

test.each([
  ["ar", "en-GB", { lang: "ar", dir: "rtl" }],
  ["en", "ar-EG", { lang: "en", dir: "ltr" }],
  ["ja", "en-GB", { lang: "ja" }],
  ["he", "ar", { lang: "he" }],
  ["az-Arab", "az", { lang: "az-Arab", dir: "rtl" }],
  ["en", "en-GB", {}],
  ["ar-EG", "ar", {}],
])("words in %s within %s say what differs", (language, around, said) => {
  expect(inLanguage(language, around)).toEqual(said);
});

test("the direction of a text is that of most of its letters", () => {
  const texts = [`Netanyahu (${hebrew}) spoke`, `${hebrew}: Baku first, כך אמרו`, "2025", "محمد"];
  expect(texts.map(directionOfText)).toEqual(["ltr", "rtl", "ltr", "rtl"]);
});

test("a name that runs against the text around it has a direction of its own, and no other has", () => {
  expect(asName(arabic, "en")).toEqual({ dir: "rtl" });
  expect(asName("Border Courier", "ar")).toEqual({ dir: "ltr" });
  expect([asName("Border Courier", "en"), asName(arabic, "ar"), asName("2025", "ar")]).toEqual([{}, {}, {}]);
});

test("a foreign name at the end does not turn a text of the language around it, however long it is", () => {
  expect(asName(`${arabic} Human Rights Watch`, "ar")).toEqual({ dir: "rtl" });
  expect(directionWithin(`${arabic} Human Rights Watch`, "ar")).toBe("rtl");
  expect(directionWithin(`The ${arabic} ${arabic}`, "en")).toBe("ltr");
  expect(directionWithin("2025: The Times", "ar")).toBe("ltr");
  expect(directionWithin(`Baku: ${arabic} ${arabic}`, "ar")).toBe("rtl");
});

test("set into plain text, what runs against it stands in isolates, which keep its signs and the numbers behind it", () => {
  expect(`“${isolated(`«(${arabic})»`, "en")}”, 2025`).toBe(`“\u2067«(${arabic})»\u2069”, 2025`);
  expect(isolated("The Times (U.K.)", "ar")).toBe("\u2066The Times (U.K.)\u2069");
  expect(isolated(`The minister (${arabic})`, "en")).toBe(`\u2066The minister (${arabic})\u2069`);
});

test("all other text is set as it is", () => {
  expect([
    isolated("The Times, 2025", "en"),
    isolated(arabic, "ar"),
    isolated("", "en"),
    isolated("3.5%", "ar"),
  ]).toEqual(["The Times, 2025", arabic, "", "3.5%"]);
});
