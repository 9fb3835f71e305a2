import GithubSlugger, { slug } from "github-slugger";
import type { z } from "zod";
import type { Range } from "./anchor.ts";
import { checkShape, valueAt } from "./check-shape.ts";
import { checkSource, sizeLimits } from "./check-source.ts";
import { quote, type Report } from "./problem.ts";
import { readParagraphs, type Line } from "./read-paragraphs.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";
import { useAt } from "./registry.ts";
import { articleFront } from "./schemas/article.ts";
import { ownEndsFault, sentencesOf, type OwnEnds } from "./sentences.ts";
import { firstWords } from "./words-of.ts";

/** A sentence of the article; its id is made of its first words. */
export interface Sentence extends Range {
  id: string;
  text: string;
}

/** The headline or a paragraph. */
export interface Block extends Range {
  kind: "headline" | "paragraph";
  text: string;
  sentences: Sentence[];
  /** Where it stands in `article.md`. */
  line: number;
}

/** The published text, verbatim. Offsets everywhere count from the first letter of the headline. */
export interface Article {
  /** Undefined after a report: the text can be annotated without it. */
  front: z.output<typeof articleFront> | undefined;
  /** The front matter as a file. */
  frontFile: YamlFile | undefined;
  /** Headline and paragraphs, a line each. */
  text: string;
  blocks: Block[];
  /** False after a report that some of it is marked up; its words are there all the same. */
  isPlain: boolean;
}

/** Splits a Markdown file into its front matter and what follows; lines are counted from 0. */
export function splitFrontMatter(source: string): { front: string; body: string; bodyLine: number } | undefined {
  const match = /^---\n([\s\S]*?)\n---\n/u.exec(source);
  if (!match) return undefined;
  const [whole, front = ""] = match;
  return { front, body: source.slice(whole.length), bodyLine: whole.split("\n").length - 1 };
}

/** Reads `article.md`: checks its front matter, and that its body is paragraphs of plain text and nothing else. */
export function readArticle(file: string, source: string, report: Report): Article | undefined {
  if (!checkSource(file, source, sizeLimits.article, report)) return undefined;
  const parts = splitFrontMatter(source);
  if (!parts) {
    const expected = "a block of front matter between two lines `---`";
    report({ file, line: 1, column: 1, rule: "required-key", found: "absence of front matter", expected });
    return undefined;
  }
  const yaml = readYaml(file, parts.front, report, 1);
  const front = yaml && checkShape(yaml, articleFront, report);
  let isPlain = true;
  const paragraphs = readParagraphs(file, parts.body, parts.bodyLine, (problem) => {
    isPlain = false;
    report(problem);
  });
  const headline = yaml && valueAt(yaml.value, ["headline"]);
  if (typeof headline !== "string" || paragraphs.length === 0) return undefined;
  const line = yaml?.at(["headline"]).line ?? 1;
  const rule = ruleOf(yaml?.value);
  const lines = [{ text: headline, line }, ...paragraphs];
  if (yaml) checkOwnEnds(yaml, lines, rule, report);
  return { front, frontFile: yaml, isPlain, ...toBlocks(lines, rule) };
}

/** How an article’s sentences are told. */
interface SentenceRule {
  language: string;
  own: OwnEnds | undefined;
}

/** What the front matter says of that, whatever else is wrong with it. */
function ruleOf(front: unknown): SentenceRule {
  const { language, sentences } = articleFront.shape;
  return {
    language: language.safeParse(valueAt(front, ["language"])).data ?? "en",
    own: sentences.safeParse(valueAt(front, ["sentences"])).data,
  };
}

/** Reports words that are said to end a sentence, or to go on with it, where they are not there or change nothing. */
function checkOwnEnds(file: YamlFile, lines: readonly Line[], { language, own }: SentenceRule, report: Report): void {
  const texts = lines.map(({ text }) => text);
  const expected = {
    ends: "words of the article after which the rule sees no end of a sentence",
    goesOn: "words of the article within which the rule sees the end of a sentence",
  };
  for (const kind of ["ends", "goesOn"] as const) {
    for (const [index, words] of (own?.[kind] ?? []).entries()) {
      const fault = ownEndsFault(texts, language, kind, words);
      if (fault === undefined) continue;
      const found = `${quote(words)}, ${fault === "absent" ? "which does not occur" : "which changes nothing"}`;
      const fix = fault === "absent" ? "quote the article letter for letter" : "take it out, or quote other words";
      report({
        ...useAt(file, ["sentences", kind, index]),
        rule: "sentence-ends",
        found,
        expected: expected[kind],
        fix,
      });
    }
  }
}

function toBlocks(lines: Line[], rule: SentenceRule): Pick<Article, "text" | "blocks"> {
  const ids = new GithubSlugger();
  let start = 0;
  const blocks = lines.map(({ text, line }, index): Block => {
    const kind = index === 0 ? "headline" : "paragraph";
    const block: Block = {
      kind,
      text,
      line,
      start,
      end: start + text.length,
      sentences: toSentences(text, start, ids, rule),
    };
    start = block.end + 1;
    return block;
  });
  return { text: lines.map(({ text }) => text).join("\n"), blocks };
}

/** Sentences without the white space between. */
function toSentences(text: string, start: number, ids: GithubSlugger, { language, own }: SentenceRule): Sentence[] {
  return sentencesOf(text, language, own).map((sentence) => {
    const words = text.slice(sentence.start, sentence.start + sentence.text.length).trimEnd();
    const id = ids.slug(`s-${slug(firstWords(words, 5))}`);
    return { id, text: words, start: start + sentence.start, end: start + sentence.start + words.length };
  });
}
