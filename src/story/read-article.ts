import GithubSlugger, { slug } from "github-slugger";
import type { z } from "zod";
import type { Range } from "./anchor.ts";
import { checkSlips } from "./article-slips.ts";
import { checkShape, valueAt } from "./check-shape.ts";
import { checkSource, sizeLimits } from "./check-source.ts";
import { parseBody } from "./parse-body.ts";
import { quote, type Report } from "./problem.ts";
import { readBody, type Line, type Piece, type Span } from "./read-body.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";
import { useAt } from "./registry.ts";
import { articleFront } from "./schemas/article.ts";
import type { Stray } from "./stray-markup.ts";
import { ownEndsFault, sentencesOf, type OwnEnds } from "./sentences.ts";
import { firstWords } from "./words-of.ts";

/** A sentence of the article; its id is made of its first words. */
export interface Sentence extends Range {
  id: string;
  text: string;
}

/** The headline or another line of the text, with its offsets and those of what is set apart in it. */
export interface Block extends Range, Omit<Line, "kind"> {
  kind: Line["kind"] | "headline";
  sentences: Sentence[];
}

/** A piece of the article's body. */
export type BodyPiece = Piece<Block>;

/** The published text, verbatim. Offsets everywhere count from the first letter of the headline. */
export interface Article {
  /** Undefined after a report: the text can be annotated without it. */
  front: z.output<typeof articleFront> | undefined;
  /** The front matter as a file. */
  frontFile: YamlFile | undefined;
  /** All blocks, a line each. */
  text: string;
  /** The headline, and every line of the body in the order of the text. */
  blocks: Block[];
  /** How the lines of the body stand to each other. */
  body: BodyPiece[];
  /** False after a report that some of it is marked up as no article is; its words are there all the same. */
  isPlain: boolean;
}

/** The lines that stand in some pieces of a body, in the order of the text. */
export const linesOf = (pieces: readonly BodyPiece[]): Block[] =>
  pieces.flatMap((piece): Block[] => {
    if (piece.kind === "rule") return [];
    if (piece.kind === "list") return piece.items.flatMap(linesOf);
    return piece.kind === "quotation" ? linesOf(piece.pieces) : [piece];
  });

/** Splits a Markdown file into its front matter and what follows; lines are counted from 0. */
export function splitFrontMatter(source: string): { front: string; body: string; bodyLine: number } | undefined {
  const match = /^---\n([\s\S]*?)\n---\n/u.exec(source);
  if (!match) return undefined;
  const [whole, front = ""] = match;
  return { front, body: source.slice(whole.length), bodyLine: whole.split("\n").length - 1 };
}

/** Reads `article.md`: checks its front matter, and that its body has what articles have and nothing else. */
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
  const strays: Stray[] = [];
  const tree = parseBody(parts.body, (stray) => void strays.push(stray));
  for (const stray of strays) report({ ...stray, file, line: stray.line + parts.bodyLine });
  const isPlain = strays.length === 0;
  const headline = yaml && valueAt(yaml.value, ["headline"]);
  if (typeof headline !== "string" || !tree) return undefined;
  const place = yaml?.at(["headline"]) ?? { line: 1, column: 1 };
  const rule = ruleOf(yaml?.value);
  const toBlock = blockMaker(rule);
  const blocks = [toBlock({ kind: "headline", text: headline, spans: [], ...place })];
  const body = readBody(tree, parts.body, (line) => {
    const block = toBlock({ ...line, line: line.line + parts.bodyLine });
    blocks.push(block);
    return block;
  });
  if (blocks.length === 1) return undefined;
  if (yaml) {
    checkOwnEnds(yaml, blocks, rule, report);
    if (isPlain) checkSlips(file, source, yaml, { blocks, meant: front?.meant ?? [] }, report);
  }
  return { front, frontFile: yaml, isPlain, text: blocks.map(({ text }) => text).join("\n"), blocks, body };
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
function checkOwnEnds(file: YamlFile, lines: readonly Block[], { language, own }: SentenceRule, report: Report): void {
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

/** Makes blocks of lines as they come: each knows where it stands in the text, and no two sentences have the same id. */
function blockMaker(rule: SentenceRule): (line: Omit<Line, "kind"> & Pick<Block, "kind">) => Block {
  const ids = new GithubSlugger();
  let start = 0;
  return ({ spans, ...line }) => {
    const moved = spans.map((span): Span => ({ ...span, start: span.start + start, end: span.end + start }));
    const end = start + line.text.length;
    const block: Block = { ...line, spans: moved, start, end, sentences: toSentences(line.text, start, ids, rule) };
    start = end + 1;
    return block;
  };
}

/** Sentences without the white space between. */
function toSentences(text: string, start: number, ids: GithubSlugger, { language, own }: SentenceRule): Sentence[] {
  return sentencesOf(text, language, own).map((sentence) => {
    const words = text.slice(sentence.start, sentence.start + sentence.text.length).trimEnd();
    const id = ids.slug(`s-${slug(firstWords(words, 5))}`);
    return { id, text: words, start: start + sentence.start, end: start + sentence.start + words.length };
  });
}
