import { anchor } from "./anchor.ts";
import { primary } from "./languages.ts";
import type { PlacedText } from "./our-texts.ts";
import { quote, type Report } from "./problem.ts";
import type { YamlFile } from "./read-yaml.ts";
import { useAt } from "./registry.ts";

/** The marks between which words of others stand, by language; others have those of English. */
const marks = new Map([
  ["de", ["„“", "‚‘", "»«"]],
  ["ar", ["«»", "“”"]],
]);
const otherMarks = ["“”", "‘’"];

/** Words between quotation marks, and where they begin in their text. */
interface Quotation {
  words: string;
  start: number;
}

/** What a text quotes. A mark between letters, or after one, is an apostrophe. */
export function quotationsIn(text: string, language: string): Quotation[] {
  const pairs = marks.get(primary(language)) ?? otherMarks;
  return pairs.flatMap(([open = "", close = ""]) =>
    Array.from(
      text.matchAll(
        new RegExp(`(?<!\\p{L})${open}((?:[^${open}${close}]|${close}(?=\\p{L}))+)${close}(?!\\p{L})`, "gu"),
      ),
      ({ 1: words = "", index }) => ({ words, start: index + 1 }),
    ),
  );
}

/** What quotations are held against. */
interface Said {
  /** All texts that may be quoted. */
  said: readonly string[];
  /** The language of our texts. */
  language: string;
  /** Words in quotation marks that quote nobody, as the story says, and the file that says so. */
  nobody: readonly string[];
  file: YamlFile | undefined;
}

/**
 * Holds that what we quote was said: in the article, in an excerpt of a work, or in a title. Signs at which a sentence of
 * ours ends may differ, and so may the letter with which a quotation begins, the kind of marks in it, and spaces; what is
 * left out stands as `…`.
 */
export function checkQuotations(
  texts: readonly PlacedText[],
  { said, language, nobody, file }: Said,
  report: Report,
): void {
  const known = said.map(plain);
  const isNeeded = new Set<string>();
  for (const { text, placeOf } of texts) {
    for (const { words, start } of quotationsIn(text, language)) {
      const lost = partsOf(words).find((part) => !known.some((source) => occursIn(source, part)));
      if (lost === undefined) continue;
      isNeeded.add(words);
      if (nobody.includes(words)) continue;
      const nearest = nearestTo(lost, known);
      report({
        ...placeOf(start),
        rule: "own-quotation",
        found: `${quote(words)} in quotation marks, which nobody said`,
        expected: `words of the article, of an \`excerpt\`, or of a title${nearest === undefined ? "" : `; nearest is ${quote(nearest)}`}`,
        fix: "quote letter for letter, give the work an `excerpt` that has it, or take the marks away; where they quote nobody, say so in `quotesNobody` of story.yaml",
      });
    }
  }
  for (const [index, words] of nobody.entries()) {
    if (isNeeded.has(words) || !file) continue;
    report({
      ...useAt(file, ["quotesNobody", index]),
      rule: "own-quotation",
      found: `${quote(words)}, which no text of ours has in quotation marks, or which somebody said`,
      expected: "only words in quotation marks that quote nobody",
    });
  }
}

/** The stretches between which something is left out, without the signs at which a sentence of ours ends. */
const partsOf = (words: string): string[] =>
  words
    .split(/\s*(?:\[?…\]?|\[[^\]]*\])\s*/u)
    .map((part) => plain(part).replace(/[\s.,;:!?،؛؟]+$/u, ""))
    .filter((part) => part !== "");

const plain = (text: string): string =>
  text
    .replaceAll(/["'“”„‘’‚«»]/gu, "'")
    .replaceAll(/\s+/gu, " ")
    .trim();

/** Whether words stand in a text as words, whatever the letter is with which they begin. */
function occursIn(source: string, words: string): boolean {
  const [first, rest] = [words.slice(0, 1), words.slice(1)];
  return [first.toLowerCase(), first.toUpperCase()].some((letter) => source.includes(letter + rest));
}

function nearestTo(words: string, sources: readonly string[]): string | undefined {
  const found = anchor(sources.join("\n"), { exact: words });
  return found.kind === "absent" ? found.nearest?.exact : undefined;
}
