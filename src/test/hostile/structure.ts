import { parse as parseBibtex } from "biblatex-csl-converter";
import { parse as parseCsv } from "csv-parse/sync";
import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { JSDOM } from "jsdom";
import markdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import { visit } from "unist-util-visit";

/** What a program that reads a rendering would make of it: everything but the words. */
export type Structure = (text: string) => unknown;

/** Schemes of an address, or where it leads without one. */
const leadsTo = (href: string): string => /^(?:[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?|\/\/|#)/iu.exec(href)?.[0] ?? "below";

const addresses = new Set(["href", "src", "srcset", "action", "data", "poster", "xlink:href"]);

/** Lines into which a drawing breaks its words: how many there are depends on the words. */
const lines = new Set(["tspan"]);

/** Where a word stands in a drawing depends on how long it is. */
const placing = new Set(["textAnchor", "text-anchor"]);

/** Elements with their attributes and where they lead, counted. */
function counted(elements: readonly { name: string; attributes: readonly (readonly [string, string])[] }[]): string[] {
  return elements
    .filter(({ name }) => !lines.has(name))
    .map(({ name, attributes }) => {
      const kept = attributes.filter(([key]) => !placing.has(key));
      const shown = kept.map(([key, value]) => (addresses.has(key) ? `${key}=${leadsTo(value)}` : key));
      return [name, ...shown.toSorted()].join(" ");
    })
    .toSorted();
}

/** Every element of a piece of HTML. */
export function htmlElements(html: string): Element[] {
  const elements: Element[] = [];
  visit(fromHtml(html, { fragment: true }), "element", (element) => {
    elements.push(element);
  });
  return elements;
}

/** Elements of HTML, with the names of their attributes and where they lead, counted. */
export const elementStructure = (elements: readonly Element[]): string[] =>
  counted(
    elements.map(({ tagName, properties }) => ({
      name: tagName,
      attributes: Object.entries(properties).map(([key, value]) => [key, String(value)] as const),
    })),
  );

export const htmlStructure: Structure = (html) => {
  const elements: Element[] = [];
  const others: string[] = [];
  visit(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === "element") elements.push(node);
    else if (node.type !== "text" && node.type !== "root") others.push(node.type);
  });
  return [...elementStructure(elements), ...others];
};

const { DOMParser } = new JSDOM().window;

export const xmlStructure: Structure = (xml) => {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const elements = [...document.querySelectorAll("*")].map((element) => ({
    name: element.tagName,
    attributes: [...element.attributes].map(({ name, value }) => [name, value] as const),
  }));
  return counted(elements);
};

/** JSON, without the values of texts. */
export const jsonStructure: Structure = (text) => shapeOf(JSON.parse(text));

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
  return typeof value;
}

/** What Excel, LibreOffice and Sheets take for a formula, by what they part cells at. */
const formulas = [
  [",", /^[\s=+\-@＋－＝＠]/u],
  [";", /^\s*[=+\-@＋－＝＠]/u],
  ["\t", /^\s*[=+\-@＋－＝＠]/u],
] as const;

export const csvStructure: Structure = (text) => {
  for (const [delimiter, begins] of formulas) {
    const rows: string[][] = parseCsv(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true });
    const cells = rows.flat().filter((cell) => begins.test(cell));
    if (cells.length > 0) throw new Error(`Unexpected formula in a cell: ${cells.join(" | ")}`);
  }
  const rows: string[][] = parseCsv(text, { bom: true });
  return rows.map((row) => row.length);
};

const markdown = markdownIt({ html: true, linkify: false }).use(footnotes);

/** What a reader of Markdown that lets HTML through makes of it. */
export const markdownStructure: Structure = (text) =>
  htmlStructure(markdown.render(text.replace(/^---\n[\s\S]*?\n---\n/u, "")));

export const bibtexStructure: Structure = (text) => {
  const { entries, errors } = parseBibtex(text, { processUnexpected: true, processUnknown: true }) as unknown as {
    entries: Record<string, { bib_type: string; fields: object; unexpected_fields?: object; unknown_fields?: object }>;
    errors: unknown[];
  };
  if (errors.length > 0) throw new Error(`Unexpected errors in BibTeX: ${JSON.stringify(errors)}`);
  return Object.values(entries).map(({ bib_type, fields, unexpected_fields = {}, unknown_fields = {} }) => [
    bib_type,
    ...[fields, unexpected_fields, unknown_fields].map((some) => Object.keys(some)),
  ]);
};

export const risStructure: Structure = (text) =>
  text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).map((line) => /^(?:[A-Z][A-Z0-9] {2}- |$)/u.exec(line)?.[0] ?? line);

export const fragmentStructure: Structure = (text) => text.replaceAll(/(?:[\w.!~*'()]|%[0-9A-F]{2})+/gu, "x");
