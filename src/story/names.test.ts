import { expect, test } from "vitest";
import { paths } from "../publish/addresses.ts";
import { figureViews } from "../publish/outline.ts";
import { isNameForm, keptBy, longestName, nameFault, suggestName } from "./names.ts";

test.each([
  "embed",
  "road-404",
  "claims",
  "cards",
  "console",
  "com10",
  "reindex",
  "index-of-towns",
  "road-api",
  "functions-of-a-bridge",
  "bins",
  "road-icons",
  "x-cdn-cgi",
  "a",
  "2024-flood",
  "a".repeat(longestName),
])("%s is a name for a story and for a claim", (name) => {
  expect(isNameForm(name)).toBe(true);
  expect([keptBy(name, "story"), keptBy(name, "claim")]).toEqual([undefined, undefined]);
});

test.each([
  ["c#", "which has `#` in it"],
  ["a b", "which has a space in it"],
  ["r\u043Ead", "which has `\u043E` (U+043E) in it"],
  ["\u212Aing", "which has `\u212A` (U+212A) in it"],
  ["road.", "which ends in a dot or space, and Windows takes that away"],
  ["Road", "which has capital letters, and some systems do not tell them from small ones"],
  ["a--b", "which has a hyphen that joins no two words"],
  ["a".repeat(81), "which has 81 letters, and a name has at most 80"],
])("%s is refused with the reason", (name, reason) => {
  expect(nameFault(name)).toBe(reason);
  expect(isNameForm(name)).toBe(false);
});

test("names that are kept at the top of a site may be claims", () => {
  expect(keptBy("api", "story")).toContain("Vercel");
  for (const name of ["api", "bin", "cdn-cgi", "cgi-bin", "functions", "icons", "server-status"]) {
    expect([name, keptBy(name, "story") !== undefined, keptBy(name, "claim")]).toEqual([name, true, undefined]);
  }
  expect(keptBy("nul", "claim")).toContain("Windows");
});

test.each([
  ["c#", [], "c"],
  ["Élan Vital", [], "elan-vital"],
  ["CON", [], "con-story"],
  ["Road", ["Road", "road", "road-2"], "road-3"],
  ["a ".repeat(60), [], Array.from({ length: 37 }, () => "a").join("-")],
  ["橋", [], undefined],
])("%s could be called otherwise", (name, taken, suggested) => {
  expect(suggestName(name, "story", taken)).toBe(suggested);
});

test("whatever is suggested may be used", () => {
  for (const name of ["index", "nul ", "x".repeat(300), "long word ".repeat(30), "404.", "API"]) {
    const suggested = suggestName(name, "story") ?? "";
    expect(isNameForm(suggested) && keptBy(suggested, "story") === undefined, suggested).toBe(true);
  }
});

test("the longest path leaves 60 characters of the 260 that Windows takes to the folder of the site", () => {
  const name = "a".repeat(longestName);
  const longest = [paths.citeClaim(name, name, "json"), `${paths.claim(name, name)}index.html`];
  const figures = figureViews.flatMap(({ id }) => [paths.oembed(name, id), paths.figureFile(name, id, "svg")]);
  for (const path of [...longest, ...figures]) expect(path.length, path).toBeLessThanOrEqual(200);
});
