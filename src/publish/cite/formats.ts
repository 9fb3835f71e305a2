import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { asSentence } from "../../words/as-sentence.ts";
import { singlePartName, type CitationItem } from "./citation-item.ts";

// Citation.js keeps its settings in one place for all; this is the only module that uses it. Its way to ASCII would drop
// every letter it has no command for, such as Armenian ones, so what LaTeX takes for markup is escaped here instead.
Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** The item as CSL-JSON: an array of one. */
export function toCslJson(item: CitationItem): string {
  return `${new Cite(item).format("data")}\n`;
}

/**
 * The item as BibTeX: `@online`, which every program knows or takes for `@misc`, and which alone keeps the container.
 * Beside the date, as exact as it is, stands the year, for programs older than `date`.
 */
export function toBibtex(item: CitationItem): string {
  const escaped = {
    ...item,
    title: escapeLatex(item.title),
    author: item.author.map(({ literal }) => ({ literal: escapeLatex(literal) })),
    "container-title": escapeLatex(item["container-title"]),
    publisher: escapeLatex(item.publisher),
    note: escapeLatex(item.note),
  };
  const year = item.issued?.["date-parts"][0][0];
  const entry = new Cite(escaped).format("biblatex").trim();
  return `${entry.replace(/^(\s*)date = /mu, (date, indent: string) => `${indent}year = {${year ?? ""}},\n${date}`)}\n`;
}

/**
 * The item as RIS. The lines are written here, because Citation.js breaks each at 70 characters, addresses too. It also
 * cuts ids to 20 characters, and leaves the container out for pages of the web; `T2` is where programs look for it. The
 * publisher, who is the author, is left out in turn: the type has no place for it, and programs make a stray note of it.
 */
export function toRis(item: CitationItem): string {
  const [entry = {}] = new Cite(item).format("ris", { format: "object" });
  const { TY = "ELEC", ...rest } = entry;
  const ours = {
    AU: item.author.map(({ literal }) => singlePartName(literal)),
    ID: item.id,
    T2: item["container-title"],
  };
  const lines = Object.entries({ TY, ...rest, ...ours, ER: "" })
    .filter(([tag]) => tag !== "PB")
    .flatMap(([tag, value]) => [value].flat().map((text) => `${tag}  - ${oneLine(text)}\r\n`));
  return lines.join("");
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ");

/** Stands for the title while a style is applied; no text of ours may hold it. */
const standIn = "\uFFFC";

/**
 * The item as one would print it, in APA style and without markup. A name is said once: who publishes the page is its
 * author, and the site often bears that name too. The title is put in afterwards, as it is: the engine would take `<i>`
 * in it for markup, and add a stop to each that does not end in a Latin one.
 */
export function toStyled(item: CitationItem): string {
  const { title, publisher, "container-title": container, ...rest } = item;
  const names = item.author.map(({ literal }) => literal);
  const styled = {
    ...rest,
    title: standIn,
    ...(!names.includes(container) && { "container-title": container }),
    ...(![...names, container].includes(publisher) && { publisher }),
  };
  const text = new Cite(styled).format("bibliography", { format: "text", template: "apa", lang: "en-US" }).trim();
  return text.replace(`${standIn}.`, () => asSentence(title));
}

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
