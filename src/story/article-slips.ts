import { positionIn } from "./check-source.ts";
import { showHidden } from "./characters.ts";
import { quote, type Report } from "./problem.ts";
import type { Block } from "./read-article.ts";
import type { YamlFile } from "./read-yaml.ts";
import type { Slip } from "./schemas/article.ts";

/** What a slip leaves behind in a text, and is seldom meant: how it is told, and what to do about it. */
const slips: Readonly<Record<Slip, { sign: RegExp; what: string; fix: string }>> = {
  "footnote-marks": {
    sign: /\[\^[^\]\s]+\]|\[\d{1,3}\]/gu,
    what: "a mark of a footnote",
    fix: "take it out",
  },
  spaces: {
    sign: /(?:(?!\u3000)[^\S\n]){2,}|\t|^(?!\u3000)\s|\s$/gu,
    what: "white space of another kind than one space between words",
    fix: "write one space, or none at an end",
  },
  "hidden-characters": {
    sign: /[\u00AD\u200B\u2060]/gu,
    what: "a character that nobody can see",
    fix: "take it out",
  },
  "garbled-letters": {
    sign: /â€[\u0080-\u00BF™œ“”¦˜]|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]/gu,
    what: "a letter whose bytes were read as several",
    fix: "write the letter that was printed",
  },
};

/**
 * Reports what slips leave behind in an article, unless its author says that it is meant; and what is said to be meant
 * and is not there.
 * @param source the text of the whole file
 * @param meant kinds of slips, as the front matter has them
 */
export function checkSlips(
  file: string,
  source: string,
  front: YamlFile,
  { blocks, meant }: { blocks: readonly Block[]; meant: readonly Slip[] },
  report: Report,
): void {
  const lines = source.split("\n");
  const expected = "text as it was published";
  for (const kind of Object.keys(slips) as Slip[]) {
    const { sign, what, fix } = slips[kind];
    const places = blocks.flatMap((block) => [...block.text.matchAll(sign)].map((match) => ({ block, match })));
    if (meant.includes(kind)) {
      if (places.length > 0) continue;
      const at = front.at(["meant", meant.indexOf(kind)]);
      const found = `${quote(kind)}, of which the article has none`;
      report({ file, ...at, rule: "article-slip", found, expected: "kinds that it has", fix: "take it out" });
      continue;
    }
    for (const { block, match } of places) {
      const { line, column } = block;
      const isAtEnd = match.index + match[0].length === block.text.length;
      const written = lines[line - 1] ?? "";
      const at = isAtEnd ? written.lastIndexOf(match[0]) : written.indexOf(match[0], column - 1);
      const found = `${quote(showHidden(around(block.text, match.index, match[0].length)))}, with ${what}`;
      const orMeant = `${fix}; if it is meant, write \`meant: [${kind}]\` in the front matter`;
      report({ file, line, column: at < 0 ? column : at + 1, rule: "article-slip", found, expected, fix: orMeant });
    }
  }
  for (const { index } of source.matchAll(/(?<=\S)[ \t]+(?=\n(?:\n|$))/gu)) {
    const found = "white space at the end of a line";
    report({ file, ...positionIn(source, index), rule: "article-slip", found, expected, fix: "take it out" });
  }
}

/** Some letters around a place, to know it by. */
const around = (text: string, at: number, length: number): string => text.slice(Math.max(0, at - 12), at + length + 12);
