import { anchor, formatSelector, type TextQuoteSelector } from "../anchor.ts";
import { differences } from "../alike-passage.ts";
import { quote, type Report } from "../problem.ts";
import type { Article } from "../read-article.ts";
import type { Entry } from "../read-entries.ts";
import type { Passage } from "../story.ts";

/** A passage of offsets, with its words and the sentences it touches. */
export function passageOf(article: Article, start: number, end: number): Passage {
  const sentences = article.blocks.flatMap((block) => block.sentences);
  return {
    start,
    end,
    exact: article.text.slice(start, end),
    sentences: sentences.filter((sentence) => sentence.start < end && start < sentence.end),
  };
}

const nowhere: Passage = { start: 0, end: 0, exact: "", sentences: [] };

/** Anchors the selector of an entry; one that does not mean exactly one place within one block is reported, and empty. */
export function resolvePassage(
  article: Article,
  { value, file, path }: Entry<{ passage: TextQuoteSelector }>,
  report: Report,
): Passage {
  const { passage: selector } = value;
  const place = { file: file.name, ...file.at([...path, "passage", "exact"]) };
  const found = anchor(article.text, selector);
  if (found.kind === "found" && !selector.exact.includes("\n"))
    return passageOf(article, found.range.start, found.range.end);
  if (found.kind === "repeated") {
    report({
      ...place,
      rule: "quotation-unique",
      found: `${quote(selector.exact)}, which occurs ${String(found.ranges.length)} times`,
      expected: "a quotation that occurs once",
      fix: `one of\n${found.selectors.map((candidate) => `      ${formatSelector(candidate)}`).join("\n")}`,
    });
    return nowhere;
  }
  if (spansBlocks(article, selector)) {
    const expected = "a quotation within one paragraph or the headline";
    const parts = anchor(article.text, { exact: joined(selector.exact) });
    const part = parts.kind === "absent" && parts.nearest ? `, such as ${formatSelector(parts.nearest)}` : "";
    const fix = `quote the part that stands in one paragraph${part}`;
    report({
      ...place,
      rule: "quotation-in-one-block",
      found: `${quote(selector.exact)} across paragraphs`,
      expected,
      fix,
    });
    return nowhere;
  }
  const { nearest, alike } = found.kind === "absent" ? found : { nearest: undefined };
  const unlike = alike !== undefined && differences(alike, wordsOf(selector), "the quotation");
  const context = [selector.prefix && "prefix", selector.suffix && "suffix"].filter(Boolean).join(" and ");
  const where = context ? ` with that ${context}` : "";
  report({
    ...place,
    rule: "quotation-found",
    found: `${quote(selector.exact)}, which does not occur${where}`,
    expected: nearest
      ? `words of the article; nearest is ${quote(nearest.exact)}${unlike ? `, with ${unlike}` : ""}`
      : "words of the article; nothing is near",
    fix: nearest ? formatSelector(nearest) : "quote the article letter for letter, curly quotes and dashes included",
  });
  return nowhere;
}

const wordsOf = ({ exact, prefix = "", suffix = "" }: TextQuoteSelector): string => prefix + exact + suffix;

const joined = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** Whether the words occur only once the line ends between paragraphs are taken for spaces. */
function spansBlocks({ text }: Article, { exact }: TextQuoteSelector): boolean {
  const words = joined(exact);
  return !text.includes(words) && text.replaceAll("\n", " ").includes(words);
}
