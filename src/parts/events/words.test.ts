import { expect, test } from "vitest";
import { eventWords } from "./words.ts";

const finding = (language: string, all: number, bearing: number, silent: string[] = []): string =>
  eventWords({ language }).finding.several(all, bearing, silent);

test.each([
  [2, 0, "Of the two events listed since the article, none bears on a precondition"],
  [2, 1, "Of the two events listed since the article, one bears on a precondition"],
  [2, 2, "Both events listed since the article bear on a precondition"],
  [3, 3, "All three events listed since the article bear on a precondition"],
  [20, 14, "Of the 20 events listed since the article, 14 bear on a precondition"],
])("English tells that of %i events %i bear on something", (all, bearing, told) => {
  expect(finding("en-GB", all, bearing)).toBe(told);
});

test.each([
  [2, 0, "Von zwei seit dem Artikel verzeichneten Ereignissen betrifft keines eine Vorbedingung"],
  [2, 1, "Von zwei seit dem Artikel verzeichneten Ereignissen betrifft eines eine Vorbedingung"],
  [2, 2, "Beide seit dem Artikel verzeichneten Ereignisse betreffen eine Vorbedingung"],
  [3, 3, "Alle drei seit dem Artikel verzeichneten Ereignisse betreffen eine Vorbedingung"],
  [20, 14, "Von 20 seit dem Artikel verzeichneten Ereignissen betreffen 14 eine Vorbedingung"],
])("German tells that of %i events %i bear on something", (all, bearing, told) => {
  expect(finding("de", all, bearing)).toBe(told);
});

test.each([
  [2, 0, "حدثان مدرجان منذ نشر المقال؛ لا يتصل أي منهما بشرط مسبق"],
  [2, 1, "حدثان مدرجان منذ نشر المقال؛ يتصل أحدهما بشرط مسبق"],
  [2, 2, "حدثان مدرجان منذ نشر المقال؛ يتصل كلاهما بشرط مسبق"],
  [3, 3, "3 أحداث مدرجة منذ نشر المقال؛ تتصل كلها بشرط مسبق"],
  [20, 14, "20 حدثًا مدرجًا منذ نشر المقال؛ يتصل 14 منها بشرط مسبق"],
])("Arabic tells that of %i events %i bear on something", (all, bearing, told) => {
  expect(finding("ar", all, bearing)).toBe(told);
});

test.each([
  ["en-GB", "No event since the article is listed", "One event is listed since the article"],
  ["de", "Seit dem Artikel ist kein Ereignis verzeichnet", "Seit dem Artikel ist ein Ereignis verzeichnet"],
  ["ar", "لا حدث مدرج منذ نشر المقال", "حدث واحد مدرج منذ نشر المقال"],
])("%s tells of no event and of one", (language, none, one) => {
  const words = eventWords({ language }).finding;
  expect(words.none).toBe(none);
  expect(words.listed(1)).toBe(one);
  expect(words.one(true)).not.toBe(words.one(false));
});

test("names the conditions on which nothing since bears", () => {
  expect(finding("en-GB", 2, 2, ["A"])).toBe(
    "Both events listed since the article bear on a precondition, none on “A”",
  );
  expect(finding("de", 3, 1, ["A", "B"])).toMatch(/, keines „A“ oder „B“$/u);
});

test("what is left out of the scale is one stretch or more", () => {
  const cut = { from: new Date("2024-01-01"), to: new Date("2024-06-30") } as never;
  const { leftOut } = eventWords({ language: "en-GB" }).timeline;
  expect(leftOut([cut])).toMatch(/, is left out\.$/u);
  expect(leftOut([cut, cut])).toMatch(/ and January 2024 to June 2024, without an event listed, are left out\.$/u);
});
