import { expect, test } from "vitest";
import { preconditionWords } from "./words.ts";

const finding = (language: string, all: number, moved: number): string => {
  const words = preconditionWords({ language }).finding;
  return moved === 0 ? words.unmoved(all) : words.moved(all, moved, []);
};

test.each([
  [1, 0, "The only condition has not moved since the article"],
  [2, 0, "Neither condition has moved since the article"],
  [5, 0, "None of five conditions has moved since the article"],
  [1, 1, "The only condition moved, in our judgement"],
  [2, 1, "One of two conditions moved, in our judgement"],
  [2, 2, "Both conditions moved, in our judgement"],
  [3, 3, "All three conditions moved, in our judgement"],
  [20, 14, "14 of 20 conditions moved, in our judgement"],
])("English tells that of %i conditions %i moved", (all, moved, told) => {
  expect(finding("en-GB", all, moved)).toBe(told);
});

test.each([
  [1, 0, "Seit dem Artikel hat sich der Stand der einzigen Bedingung nicht geändert"],
  [2, 0, "Seit dem Artikel hat sich der Stand keiner der beiden Bedingungen geändert"],
  [5, 0, "Seit dem Artikel hat sich der Stand keiner der fünf Bedingungen geändert"],
  [1, 1, "Die einzige Bedingung hat sich nach unserer Einschätzung geändert"],
  [2, 1, "Eine von zwei Bedingungen hat sich nach unserer Einschätzung geändert"],
  [2, 2, "Beide Bedingungen haben sich nach unserer Einschätzung geändert"],
  [3, 3, "Alle drei Bedingungen haben sich nach unserer Einschätzung geändert"],
  [20, 14, "14 von 20 Bedingungen haben sich nach unserer Einschätzung geändert"],
])("German tells that of %i conditions %i moved", (all, moved, told) => {
  expect(finding("de", all, moved)).toBe(told);
});

test.each([
  [1, 0, "لم تتغير حالة الشرط الوحيد منذ نشر المقال"],
  [2, 0, "لم تتغير حالة أي من الشرطين منذ نشر المقال"],
  [5, 0, "لم تتغير حالة أي من الشروط (5) منذ نشر المقال"],
  [1, 1, "تغيرت في تقديرنا حالة الشرط الوحيد"],
  [2, 1, "تغيرت في تقديرنا حالة أحد الشرطين"],
  [2, 2, "تغيرت في تقديرنا حالة الشرطين كليهما"],
  [3, 3, "تغيرت في تقديرنا حالة الشروط كلها (3)"],
  [5, 1, "تغيرت في تقديرنا حالة شرط واحد من الشروط (5)"],
  [20, 14, "تغيرت في تقديرنا حالة 14 شرطًا من الشروط (20)"],
])("Arabic tells that of %i conditions %i moved", (all, moved, told) => {
  expect(finding("ar", all, moved)).toBe(told);
});

test.each([
  ["en-GB", "Partly met", "“A” to partly met", "“A” to “EU vote”"],
  ["de", "Teilweise erfüllt", "„A“ jetzt teilweise erfüllt", "„A“ jetzt „EU vote“"],
])("a status among the words of %s is in small letters, and one of a story as it is written", (language, ...told) => {
  const [label, common, own] = told;
  const { move, status } = preconditionWords({ language }).finding;
  expect(move("A", status(label, false))).toBe(common);
  expect(move("A", status("EU vote", true))).toBe(own);
});
