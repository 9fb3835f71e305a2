import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readWords, scriptLine, withName } from "./script-line.ts";
import { wordsOf } from "./words-of.ts";

test.each([
  ["en-GB", "Copy link to this claim", "Copy link to “A finding”"],
  ["de", "Link zu dieser Aussage kopieren", "Link zu „A finding“ kopieren"],
  ["ar", "نسخ رابط إلى هذه الإفادة", "نسخ رابط إلى «A finding»"],
])("in %s, a page has the script say in full which link a button copies", (language, named, heading) => {
  const { script, share } = wordsOf({ language });
  const told = readWords(scriptLine(script));
  expect(withName(told.copyNamed, share.claimLink)).toBe(named);
  expect(withName(told.copyHeading, "A finding")).toBe(heading);
  expect(told.dark).toBe(script.dark);
});

test("a name is put into a phrase as it is written, whatever signs it has", () => {
  expect(withName("Copy “%”", "What $& is")).toBe("Copy “What $& is”");
});

test("the script has no words of its own", () => {
  const folder = new URL("../scripts/", import.meta.url);
  const files = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/u.test(name));
  expect(files.length).toBeGreaterThan(4);
  const told = files.flatMap((name) => {
    const code = readFileSync(new URL(name, folder), "utf8")
      .replaceAll(/\/\*.*?\*\//gsu, "")
      .replaceAll(/\/\/.*/gu, "");
    return Array.from(code.matchAll(/["`](\p{Lu}\p{Ll}[^"`]*)["`]/gu), ([, text]) => text);
  });
  // The names that browsers give to a key, and to a share sheet that was closed.
  expect(told).toEqual(["Escape", "AbortError"]);
});
