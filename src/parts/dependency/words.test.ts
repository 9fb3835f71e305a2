import { expect, test } from "vitest";
import { dependencyWords } from "./words.ts";

const met = (language: string, ...counts: [met: number, all: number, stop?: string]): string =>
  dependencyWords({ language }).finding.met(...counts);

test.each([
  [0, 1, "The only reported condition was not met when last seen"],
  [1, 1, "The only reported condition was met when last seen"],
  [0, 2, "Neither of two reported conditions was met when last seen"],
  [1, 2, "One of two reported conditions was met when last seen"],
  [2, 2, "Both reported conditions were met when last seen"],
  [0, 3, "None of three reported conditions was met when last seen"],
  [2, 3, "Two of three reported conditions were met when last seen"],
  [3, 3, "All three reported conditions were met when last seen"],
  [14, 20, "14 of 20 reported conditions were met when last seen"],
])("English tells that %i of %i conditions were met", (some, all, finding) => {
  expect(met("en-GB", some, all)).toBe(finding);
});

test.each([
  [0, 1, "Die einzige berichtete Bedingung war nach letztem Stand nicht erfüllt"],
  [1, 1, "Die einzige berichtete Bedingung war nach letztem Stand erfüllt"],
  [0, 2, "Von zwei berichteten Bedingungen war keine nach letztem Stand erfüllt"],
  [1, 2, "Von zwei berichteten Bedingungen war eine nach letztem Stand erfüllt"],
  [2, 2, "Beide berichteten Bedingungen waren nach letztem Stand erfüllt"],
  [2, 3, "Von drei berichteten Bedingungen waren zwei nach letztem Stand erfüllt"],
  [3, 3, "Alle drei berichteten Bedingungen waren nach letztem Stand erfüllt"],
  [14, 20, "Von 20 berichteten Bedingungen waren 14 nach letztem Stand erfüllt"],
])("German tells that %i of %i conditions were met", (some, all, finding) => {
  expect(met("de", some, all)).toBe(finding);
});

test.each([
  [0, 1, "الشرط الوحيد الوارد في التقارير لم يكن متحققًا بحسب آخر ما عُرف"],
  [1, 1, "الشرط الوحيد الوارد في التقارير كان متحققًا بحسب آخر ما عُرف"],
  [0, 2, "لم يتحقق أي من الشرطين الواردين في التقارير بحسب آخر ما عُرف"],
  [1, 2, "تحقق أحد الشرطين الواردين في التقارير بحسب آخر ما عُرف"],
  [2, 2, "تحقق الشرطان الواردان في التقارير بحسب آخر ما عُرف"],
  [0, 3, "لم يتحقق أي من الشروط الواردة في التقارير (3) بحسب آخر ما عُرف"],
  [2, 5, "تحقق شرطان من الشروط الواردة في التقارير (5) بحسب آخر ما عُرف"],
  [3, 3, "تحققت الشروط الواردة في التقارير كلها (3) بحسب آخر ما عُرف"],
  [14, 20, "تحقق 14 شرطًا من الشروط الواردة في التقارير (20) بحسب آخر ما عُرف"],
])("Arabic tells that %i of %i conditions were met", (some, all, finding) => {
  expect(met("ar", some, all)).toBe(finding);
});

test("where the chain stops follows what was met", () => {
  expect(met("en-GB", 0, 1, "A bridge")).toMatch(/^The only .+ not met .+; the chain stops first at “A bridge”$/u);
  expect(met("de", 0, 1, "Brücke")).toMatch(/^Die einzige .+ nicht erfüllt; die Kette reißt zuerst bei „Brücke“$/u);
});
