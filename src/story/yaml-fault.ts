import { isScalar, visit, type Document, type YAMLError } from "yaml";

/** What keeps a file from being read, in an author's words. */
export interface YamlFault {
  /** Where it begins, from the start of the text. */
  offset: number;
  found: string;
  expected: string;
  fix: string;
}

const quoteIt = "put the text in quotation marks";

/** The first thing that makes a text no YAML; what follows it is mostly a consequence. */
export function syntaxFault(document: Document.Parsed, source: string): YamlFault | undefined {
  const error = [...document.errors, ...document.warnings].find(({ code }) => code !== "DUPLICATE_KEY");
  if (error) return tabAt(source, error.pos[0]) ?? describe(error, document);
  return starredText(document);
}

function describe({ code, message, pos: [offset] }: YAMLError, document: Document.Parsed): YamlFault {
  if (code === "BLOCK_AS_IMPLICIT_KEY") {
    return { offset, found: "a colon and a space within a text", expected: "one key on a line", fix: quoteIt };
  }
  if (message.startsWith("Missing closing")) {
    const fix = "close it at the end of the text; within a text, write “ and ”";
    return {
      offset: openingOf(document, offset),
      found: "a quotation mark that is never closed",
      expected: "a pair",
      fix,
    };
  }
  if (message === "Unexpected scalar at node end") {
    const fix = `${quoteIt} as a whole; within it, write “, ” and ’`;
    return { offset, found: "more text after the end of a value", expected: "one value for a key", fix };
  }
  if (code === "MULTIPLE_DOCS") {
    const found = "a line `---` that begins a second document";
    return { offset, found, expected: "one document in a file", fix: "take the line out" };
  }
  const found = `text that is not YAML (${message.replaceAll(/\s+/gu, " ").replace(/\.$/u, "")})`;
  const fix = "mend this line or the one above it; a text that YAML takes for something else needs quotation marks";
  return { offset, found, expected: "YAML 1.2, indented with spaces", fix };
}

/** A tab that indents the line on which reading failed. */
function tabAt(source: string, offset: number): YamlFault | undefined {
  const lineStart = source.lastIndexOf("\n", Math.max(offset - 1, 0)) + 1;
  const indent = /^ *(?=\t)/u.exec(source.slice(lineStart))?.[0];
  if (indent === undefined) return undefined;
  const found = "a tab at the beginning of a line";
  return { offset: lineStart + indent.length, found, expected: "spaces", fix: "put two spaces in place of each tab" };
}

/** The quotation mark that opens the text in which the file ends. */
function openingOf(document: Document.Parsed, end: number): number {
  let opening = end;
  visit(document, (_key, node) => {
    if (isScalar(node) && node.range && node.range[1] >= end) opening = node.range[0];
  });
  return opening;
}

/** A text that begins with `*`, which YAML takes for the name of another value. */
function starredText(document: Document.Parsed): YamlFault | undefined {
  let fault: YamlFault | undefined;
  visit(document, {
    Alias(_key, { source, range }) {
      const found = `\`*${source}\`, which YAML takes for the name of another value`;
      fault ??= { offset: range?.[0] ?? 0, found, expected: "a text", fix: quoteIt };
    },
  });
  return fault;
}
