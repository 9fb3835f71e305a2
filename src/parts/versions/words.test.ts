import { expect, test } from "vitest";
import { versionWords } from "./words.ts";

const finding = (language: string, all: number, before: number): string =>
  versionWords({ language }).finding.changed(all, before);

test.each([
  [1, 0, "One point that changed is shown; it changed in the article"],
  [1, 1, "One point that changed is shown; it had changed before the article was written"],
  [2, 0, "Two points that changed are shown; both of them changed in the article"],
  [2, 1, "Two points that changed are shown; one of them had changed before the article was written"],
  [2, 2, "Two points that changed are shown; both of them had changed before the article was written"],
  [3, 3, "Three points that changed are shown; all of them had changed before the article was written"],
  [20, 14, "20 points that changed are shown; 14 of them had changed before the article was written"],
])("English tells that of %i points %i changed before the article", (all, before, told) => {
  expect(finding("en-GB", all, before)).toBe(told);
});

test.each([
  [1, 0, "Ein veränderter Punkt wird gezeigt; er hat sich erst im Artikel verändert"],
  [2, 0, "Zwei veränderte Punkte werden gezeigt; beide haben sich erst im Artikel verändert"],
  [2, 1, "Zwei veränderte Punkte werden gezeigt; einer hat sich verändert, bevor der Artikel geschrieben wurde"],
  [3, 3, "Drei veränderte Punkte werden gezeigt; alle haben sich verändert, bevor der Artikel geschrieben wurde"],
])("German tells that of %i points %i changed before the article", (all, before, told) => {
  expect(finding("de", all, before)).toBe(told);
});

test.each([
  [1, 0, "تُعرض نقطة واحدة تغيّرت في المقال"],
  [1, 1, "تُعرض نقطة واحدة تغيّرت قبل كتابة المقال"],
  [2, 0, "تُعرض نقطتان تغيّرتا، كلتاهما في المقال"],
  [2, 1, "تُعرض نقطتان تغيّرتا، منهما واحدة قبل كتابة المقال"],
  [5, 2, "تُعرض 5 نقاط تغيّرت، منها اثنتان قبل كتابة المقال"],
  [12, 12, "تُعرض 12 نقطة تغيّرت، كلها قبل كتابة المقال"],
])("Arabic tells that of %i points %i changed before the article", (all, before, told) => {
  expect(finding("ar", all, before)).toBe(told);
});
