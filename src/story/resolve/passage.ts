import { anchor, formatSelector, mostOffered, selectorFor, type TextQuoteSelector } from "../anchor.ts";
import { anchorAlike } from "../anchor-alike.ts";
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
  const found = (article.front?.quotations === "alike" ? anchorAlike : anchor)(article.text, selector);
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
  const lines = linesAcross(article, selector);
  if (lines.length > 1) {
    const quotations = lines.slice(0, mostOffered).map((line) => `\n      ${formatSelector(line)}`);
    report({
      ...place,
      rule: "quotation-in-one-block",
      found: `${quote(selector.exact)} across ${String(lines.length)} lines of the article`,
      expected: "a quotation within one paragraph, item, subhead, caption or the headline",
      fix: `quote one of them, or write an entry for each${quotations.join("")}`,
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
    fix: nearest
      ? `${formatSelector(nearest)}${isSeenAlike(alike, selector) ? orAlike : ""}`
      : "quote the article letter for letter, curly quotes and dashes included",
  });
  return nowhere;
}

const orAlike =
  "\n      or `quotations: alike` in the front matter of `article.md`, if signs that are seen as equal shall match";

/** Whether nobody sees a difference between the words of a selector and those that look like them. */
const isSeenAlike = (alike: string | undefined, selector: TextQuoteSelector): boolean =>
  alike !== undefined && anchorAlike(alike, { exact: wordsOf(selector) }).kind === "found";

const wordsOf = ({ exact, prefix = "", suffix = "" }: TextQuoteSelector): string => prefix + exact + suffix;

const joined = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** What of a quotation stands in each line, where its words occur once the line ends between them are taken for spaces. */
function linesAcross({ text, blocks }: Article, { exact }: TextQuoteSelector): TextQuoteSelector[] {
  const words = joined(exact);
  const start = text.includes(words) ? -1 : text.replaceAll("\n", " ").indexOf(words);
  if (start < 0) return [];
  const end = start + words.length;
  return blocks
    .filter((block) => block.start < end && start < block.end)
    .map((block) => selectorFor(text, { start: Math.max(start, block.start), end: Math.min(end, block.end) }));
}
