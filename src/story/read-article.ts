import GithubSlugger, { slug } from "github-slugger";
import type { Paragraph, Root, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { z } from "zod";
import type { Range } from "./anchor.ts";
import { checkShape } from "./check-shape.ts";
import { quote, type Report } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import { articleFront } from "./schemas/article.ts";

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
  front: z.output<typeof articleFront>;
  /** Headline and paragraphs, a line each. */
  text: string;
  blocks: Block[];
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
  const parts = splitFrontMatter(source);
  if (!parts) {
    const expected = "a block of front matter between two lines `---`";
    report({ file, line: 1, column: 1, rule: "required-key", found: "no front matter", expected });
    return undefined;
  }
  const yaml = readYaml(file, parts.front, report, 1);
  const front = yaml && checkShape(yaml, articleFront, report);
  const paragraphs = readParagraphs(file, parts.body, parts.bodyLine, report);
  if (!front) return undefined;
  const headline = { text: front.headline, line: yaml.at(["headline"]).line };
  return { front, ...toBlocks([headline, ...paragraphs]) };
}

interface Line {
  text: string;
  line: number;
}

function readParagraphs(file: string, body: string, bodyLine: number, report: Report): Line[] {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(body);
  const stray = (node: RootContent | Paragraph["children"][number]): void => {
    const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
    report({
      file,
      line: line + bodyLine,
      column,
      rule: "article-plain",
      found: `${node.type} ${quote(body.slice(offset, node.position?.end.offset))}`,
      expected: "paragraphs of plain text, a line each, as published",
      fix: "put a backslash before the character that Markdown takes for markup; notes point at the text by quotation",
    });
  };
  if (tree.children.length === 0) {
    const expected = "the article's paragraphs below its front matter";
    report({ file, line: bodyLine + 1, column: 1, rule: "article-plain", found: "an empty article", expected });
  }
  return tree.children.flatMap((node) => {
    if (node.type !== "paragraph") {
      stray(node);
      return [];
    }
    const [only, ...more] = node.children;
    if (only?.type === "text" && more.length === 0 && !only.value.includes("\n")) {
      return [{ text: only.value, line: (node.position?.start.line ?? 1) + bodyLine }];
    }
    for (const child of node.children) if (child.type !== "text" || child.value.includes("\n")) stray(child);
    return [];
  });
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

/** Sentences as Unicode segments them (UAX 29, English), without the white space between. */
function toSentences(text: string, start: number, ids: GithubSlugger): Sentence[] {
  const segments = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)];
  return segments.map(({ segment, index }) => {
    const words = segment.trimEnd();
    const id = ids.slug(`s-${slug(words.split(" ").slice(0, 5).join(" "))}`);
    return { id, text: words, start: start + index, end: start + index + words.length };
  });
}
