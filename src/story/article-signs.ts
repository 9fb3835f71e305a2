import type { Heading, Nodes, Paragraph, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";
import type { Range } from "./anchor.ts";
import { positionIn } from "./check-source.ts";
import { quote } from "./problem.ts";
import { isPrinted, sourceOf } from "./read-body.ts";
import type { Stray } from "./stray-markup.ts";

/** A backslash before a sign that Markdown lets vanish there, or the name or number of a character that it shows instead. */
const changed = /\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu;

/** Signs that Markdown reads wherever they stand. */
const readAnywhere = "\\`*_[]<&~";

/**
 * Finds signs of the text that Markdown would change without anybody seeing it: names and numbers of characters, and
 * backslashes that may be part of the text, since no sign stands behind them that Markdown would read there.
 * @param body the text that the tree was made of
 */
export function checkSigns(tree: Root, body: string): Stray[] {
  const strays: Stray[] = [];
  visit(tree, ["paragraph", "heading"], (node) => {
    const line = node as Paragraph | Heading;
    const source = sourceOf(line, body);
    const report = (index: number, found: string, fix: string): void => {
      const at = positionIn(body, (line.position?.start.offset ?? 0) + index);
      const expected = "signs that stay as they are, or a backslash before one that Markdown would read";
      strays.push({ ...at, rule: "article-signs", found, expected, fix });
    };
    const addresses: Range[] = [];
    visit(line, "link", (link) => {
      if (isPrinted(link, body)) addresses.push(rangeOf(link, line));
    });
    for (const { 0: written, 1: sign, index } of source.matchAll(changed)) {
      if (addresses.some(({ start, end }) => start <= index && index < end)) {
        if (sign !== undefined)
          report(index, `${quote(written)} in an address, where Markdown shows the backslash too`, "take it out");
        continue;
      }
      if (sign === undefined) {
        const shown = toString(remark().parse(written));
        if (shown !== written)
          report(
            index,
            `${quote(written)}, which Markdown shows as ${quote(shown)}`,
            `write the character itself; where these letters are printed, \`\\${written}\``,
          );
      } else if (!isNeeded(sign, source, index, line.type) || isDoubtful(sign, source, index, toString(line))) {
        const both = `\\\\${readAnywhere.includes(sign) ? "\\" : ""}${sign}`;
        report(
          index,
          `${quote(written)}, of which Markdown shows ${quote(sign)} alone`,
          `where the backslash is printed, write \`${both}\`; where it is not, take it out, or put one before each such sign of the word`,
        );
      }
    }
  });
  return strays;
}

/** Where a piece of a line stands in the source of that line. */
function rangeOf({ position }: Nodes, line: Nodes): Range {
  const from = line.position?.start.offset ?? 0;
  return { start: (position?.start.offset ?? from) - from, end: (position?.end.offset ?? from) - from };
}

/** Whether Markdown would read a sign as more than itself, where it stands behind a backslash in a line. */
function isNeeded(sign: string, source: string, index: number, kind: "paragraph" | "heading"): boolean {
  const [before, after] = [source.slice(0, index), source.slice(index + 2)];
  const isFirst = (marks: RegExp): boolean => marks.test(before.slice(before.lastIndexOf("\n") + 1));
  if (readAnywhere.includes(sign)) return true;
  if (sign === "!") return /^\\?\[/u.test(after);
  if (sign === "(") return before.endsWith("]");
  if (sign === "." || sign === ")") return isFirst(/^\s*\d{1,9}$/u);
  if (sign === "#" && kind === "heading" && /^(?:\\?#)*\s*$/u.test(after)) return true;
  return "#+->=".includes(sign) && isFirst(/^\s*$/u);
}

/**
 * Whether a backslash may be one of the text after all: it stands behind the letter of a drive and changes nothing, or in a word where others
 * stand that are printed, or where the same sign stands without one and is printed.
 * @param shown the words of the line as a reader sees them
 */
function isDoubtful(sign: string, source: string, index: number, shown: string): boolean {
  const before = /\S*$/u.exec(source.slice(0, index))?.[0] ?? "";
  const after = /^\S*/u.exec(source.slice(index))?.[0] ?? "";
  const bare = (before + after).replaceAll(/\\[!-/:-@[-`{-~]/gu, " ");
  const without = source.slice(0, index) + source.slice(index + 1);
  if (/(?:^|[^a-z])[a-z]:$/iu.test(before) && toString(remark().use(remarkGfm).parse(without)) === shown) return true;
  if (bare.includes("\\")) return true;
  const isAllShown = shown.split(sign).length === source.split(sign).length;
  return "*_~`".includes(sign) && isAllShown && bare.includes(sign);
}
