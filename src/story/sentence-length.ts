import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import { EXIT, visit } from "unist-util-visit";
import { languageOfWords } from "./languages.ts";
import { quote, type Position, type Problem, type Report } from "./problem.ts";
import { listsIn, type Entries } from "./read-entries.ts";
import type { ReadSection } from "./read-section.ts";
import { sectionFile, type Sources, type StoryFolder } from "./read-sources.ts";
import type { Path, YamlFile } from "./read-yaml.ts";
import { sentencesOf, type OneSentence } from "./sentences.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Most words of one sentence of ours, by language: a reader who is not at home in the matter takes in no more at once. The
 * others say in theirs what 28 words of English do: German has 0.94 times as many words as English in the Universal
 * Declaration of Human Rights, Arabic 0.76 times.
 */
const mostWords = new Map([
  ["en", 28],
  ["de", 26],
  ["ar", 21],
]);

/** Most words of a sentence in a language; undefined where there is no measure. */
export const mostWordsIn = (language: string): number | undefined =>
  mostWords.get((languageOfWords(language) ?? language).split("-", 1).join().toLowerCase());

/** How many words a sentence has; marks alone are none. */
export const wordsIn = (sentence: string): number => wordsOf(sentence).length;

/** The sentences of a text that are longer than its language has a measure for. */
export function longSentences(text: string, language: string): OneSentence[] {
  const most = mostWordsIn(language);
  // Most texts are too short to hold one, and to segment a text takes longest of all.
  if (most === undefined || wordsIn(text) <= most) return [];
  return sentencesOf(text, language).filter((sentence) => wordsIn(sentence.text) > most);
}

/** Keys of the core's files that hold words of others. */
const coreQuoted = ["passage", "headline"];

/** Holds that no sentence of ours in a story is too long. References are left out: they name the works of others. */
export function checkSentences(
  { path }: StoryFolder,
  sources: Sources,
  front: unknown,
  language: string,
  report: Report,
): void {
  const { article, story, inShort, sections, parts } = sources;
  if (story) checkTexts(story, front, [], language, report);
  if (article?.frontFile) checkTexts(article.frontFile, article.front, [], language, report);
  const check = (lists: readonly Entries<unknown>[], quoted?: readonly string[]): void => {
    for (const { file, value, path: at } of lists.flatMap(({ list }) => list))
      checkTexts(file, value, at, language, report, quoted);
  };
  check([sources.voices, sources.claims, sources.notes, sources.facts, sources.corrections]);
  for (const { part, lists } of parts) check(listsIn(lists), part.quotedKeys);
  for (const { id, prose } of [{ id: "in-short", prose: inShort }, ...sections]) {
    if (prose) checkProse(`${path}/${sectionFile(id)}`, prose, language, report);
  }
}

/**
 * Holds that no sentence in a checked value of a file is too long.
 * @param quoted keys that hold words of others
 */
export function checkTexts(
  file: YamlFile,
  value: unknown,
  path: Path,
  language: string,
  report: Report,
  quoted: readonly string[] = coreQuoted,
): void {
  if (typeof value === "string") {
    for (const { text } of longSentences(value, language))
      report({ file: file.name, ...file.at(path), ...faultOf(text, language) });
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (!quoted.includes(key)) checkTexts(file, inner, [...path, step], language, report, quoted);
    }
  }
}

/** The same for headings and paragraphs. */
function checkProse(file: string, { tree }: ReadSection, language: string, report: Report): void {
  visit(tree, ["heading", "paragraph"], (block) => {
    for (const { text, start } of longSentences(toString(block), language)) {
      report({ file, ...placeIn(block, start), ...faultOf(text, language) });
    }
  });
}

function faultOf(sentence: string, language: string): Pick<Problem, "rule" | "found" | "expected" | "fix"> {
  const beginning = sentence.split(" ").slice(0, 8).join(" ");
  return {
    rule: "sentence-length",
    found: `${String(wordsIn(sentence))} words, ${quote(`${beginning} …`)}`,
    expected: `at most ${String(mostWordsIn(language))} words a sentence`,
    fix: "make two sentences of it",
  };
}

/** Where a letter of a block's text stands, counted from 0. */
function placeIn(block: Nodes, at: number): Position {
  const place = { line: block.position?.start.line ?? 1, column: block.position?.start.column ?? 1 };
  let before = 0;
  visit(block, "text", ({ value, position }) => {
    if (at < before + value.length && position) {
      const lines = value.slice(0, at - before).split("\n");
      place.line = position.start.line + lines.length - 1;
      place.column = (lines.length === 1 ? position.start.column : 1) + (lines.at(-1)?.length ?? 0);
      return EXIT;
    }
    before += value.length;
    return undefined;
  });
  return place;
}
