import GithubSlugger, { slug } from "github-slugger";
import type { z } from "zod";
import type { Range } from "./anchor.ts";
import { checkShape, valueAt } from "./check-shape.ts";
import { checkSource, sizeLimits } from "./check-source.ts";
import type { Report } from "./problem.ts";
import { readParagraphs, type Line } from "./read-paragraphs.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";
import { articleFront } from "./schemas/article.ts";
import { sentencesOf } from "./sentences.ts";

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
  return { front, frontFile: yaml, isPlain, ...toBlocks([{ text: headline, line }, ...paragraphs]) };
}

function toBlocks(lines: Line[]): Pick<Article, "text" | "blocks"> {
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
      sentences: toSentences(text, start, ids),
    };
    start = block.end + 1;
    return block;
  });
  return { text: lines.map(({ text }) => text).join("\n"), blocks };
}

/** Sentences without the white space between. */
function toSentences(text: string, start: number, ids: GithubSlugger): Sentence[] {
  return sentencesOf(text, "en").map((sentence) => {
    const words = text.slice(sentence.start, sentence.start + sentence.text.length).trimEnd();
    const id = ids.slug(`s-${slug(words.split(" ").slice(0, 5).join(" "))}`);
    return { id, text: words, start: start + sentence.start, end: start + sentence.start + words.length };
  });
}
