import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { script as arabic } from "./script.ar.ts";
import { script as german } from "./script.de.ts";
import { script } from "./script.en-GB.ts";
import { wordsOf } from "./words-of.ts";

test("a permalink is called by what it says it is, or by the heading that it is", () => {
  expect(script.linkName("Link to this note")).toBe("Link to this note");
  expect(script.linkName("Who stands behind it")).toBe("Link to “Who stands behind it”");
});

test("a button says in full which link it copies", () => {
  expect(script.copyNamed("Link to this claim")).toBe("Copy link to this claim");
});

test.each([
  ["en-GB", script],
  ["de", german],
  ["ar", arabic],
])("in %s, what pages call a link is what the script knows as its name", (language, words) => {
  const { article, share } = wordsOf({ language });
  const names = [article.paragraphLink, article.noteLink, share.claimLink];
  expect(names.map((name) => words.linkName(name))).toEqual(names);
  const heading = wordsOf({ language }).claimPage.behind;
  expect(words.linkName(heading)).toContain(wordsOf({ language }).quoted(heading));
});

test("in German and Arabic, too, a button says in full which link it copies", () => {
  expect(german.copyNamed("Link zu dieser Aussage")).toBe("Link zu dieser Aussage kopieren");
  expect(arabic.copyNamed("رابط إلى هذه الإفادة")).toBe("نسخ رابط إلى هذه الإفادة");
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
