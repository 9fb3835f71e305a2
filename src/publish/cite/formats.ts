import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns/format";
import { asSentence } from "../../words/as-sentence.ts";
import { isolated } from "../../words/direction.ts";
import { singlePartName, withoutCommas, type CitationItem, type CitedName, type OurItem } from "./citation-item.ts";

/** Items as CSL-JSON: an array of them. */
export function toCslJson(items: readonly CitationItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

/**
 * The item as BibTeX: `@online`, which every program knows or takes for `@misc`, and which alone keeps the container.
 * Beside the date, as exact as it is, stands the year, for programs older than `date`.
 */
export function toBibtex(item: CitationItem): string {
  const [year, ...rest] = dateOf(item);
  const fields = {
    author: item.author?.map(bibtexName).join(" and "),
    booktitle: keepCapitals(escapeLatex(item["container-title"])),
    year,
    date: year && [year, ...rest.map((part) => String(part).padStart(2, "0"))].join("-"),
    language: item.language,
    note: item.note === undefined ? undefined : escapeLatex(item.note),
    organization: keepWhole(escapeLatex(item.publisher)),
    title: keepCapitals(escapeLatex(item.title)),
    url: item.URL,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`\t${name} = {${value}},\n`],
  );
  return `@online{${item.id},\n${lines.join("")}}\n`;
}

/** In braces what is one name or one part of it, whatever commas, spaces and small letters it has. */
const bibtexName = (name: CitedName): string =>
  "literal" in name
    ? `{${escapeLatex(name.literal)}}`
    : [name.family, name.given]
        .map((part) => (/[\s,]/u.test(part) ? `{${escapeLatex(part)}}` : escapeLatex(part)))
        .join(", ");

/**
 * The item as RIS, each tag on one line, and one for each author. The site stands in `T2`, where programs look for it.
 * The publisher is left out: it is the author of a page of ours and the site of the article, and the type has no place
 * for it; programs make a stray note of it.
 */
export function toRis(item: CitationItem): string {
  const [year, month = "", day = ""] = dateOf(item);
  const tags = {
    TY: "ELEC",
    AU: item.author?.map(risName),
    DA: year && `${year}/${month}/${day}/`,
    PY: year,
    ID: item.id,
    LA: item.language,
    N1: item.note,
    TI: item.title,
    UR: item.URL,
    T2: item["container-title"],
    ER: "",
  };
  return Object.entries(tags)
    .flatMap(([tag, value]) => [value ?? []].flat().map((each) => `${tag}  - ${oneLine(String(each))}\r\n`))
    .join("");
}

const risName = (name: CitedName): string =>
  "literal" in name ? singlePartName(name.literal) : [name.family, name.given].map(withoutCommas).join(", ");

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ");

/**
 * The item as one would print it, in APA style and without markup: author, date, title, site, address. A name is said
 * once: the site often bears that of its publisher, who is the author. (The rules are those of the seventh edition for a
 * page of a website by a group; a test holds what is written here against an engine for such styles.)
 */
export function toStyled(item: OurItem): string {
  const [{ literal: author }] = item.author;
  const site = item["container-title"];
  const parts = [author, `(${dateInWords(dateOf(item))})`, item.title, ...(site === author ? [] : [site])];
  return [...parts.map((part) => asSentence(isolated(part, item.language))), item.URL].join(" ");
}

/** A date in the English of the style, whatever the language of the site. */
function dateInWords(known: readonly number[]): string {
  const [year, month = 1, day = 1] = known;
  if (year === undefined) return "n.d.";
  return format(new UTCDate(year, month - 1, day), ["yyyy", "yyyy, MMMM", "yyyy, MMMM d"][known.length - 1] ?? "");
}

/** Year, month and day, as many as are known. */
const dateOf = ({ issued }: CitationItem): readonly number[] => issued?.["date-parts"][0] ?? [];

/** In braces where BibTeX would take one name for two. */
const keepWhole = (name: string): string => (name.includes(" and ") ? `{${name}}` : name);

/** A title whose words keep their capitals in styles that write small letters, but for the first of it and after a colon. */
const keepCapitals = (title: string): string =>
  title.replaceAll(/(?<!^|:\s*|[\p{L}\p{M}\p{N}])\p{Ll}*\p{Lu}[\p{L}\p{M}\p{N}]*/gu, "{$&}");

/** Braces are written as commands, because BibTeX counts them even after a backslash. */
const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text in which LaTeX finds nothing to obey; every other character stays as it is. */
function escapeLatex(text: string): string {
  return text.replaceAll(/[\\{}~^&%$#_]/gu, (character) => commands[character] ?? `\\${character}`);
}
