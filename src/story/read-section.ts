import type { Heading, Link, Nodes, Paragraph, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { linkSchemes, readLink, type LinkScheme } from "./anchors.ts";
import { quote, type Report } from "./problem.ts";
import type { Use } from "./registry.ts";
import type { RuleName } from "./rules.ts";
import type { Section } from "./story.ts";

/** A link from a section into the story, still to be resolved. */
export interface SectionLink {
  scheme: LinkScheme;
  id: string;
  use: Use;
}

export interface ReadSection extends Section {
  links: SectionLink[];
}

export interface SectionForm {
  /** Whether each paragraph must cite a claim or a reference. */
  needsFooting: boolean;
  /** Whether it is a list of three sentences instead of a heading and paragraphs. */
  isInShort: boolean;
}

const markup = new Set(["root", "heading", "paragraph", "text", "link", "emphasis", "strong", "blockquote"]);

/** Reads one file of prose and holds its form; links are collected for whoever knows the ids. */
export function readSection(file: string, source: string, form: SectionForm, report: Report): ReadSection {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(source);
  const fault = (node: Nodes, rule: RuleName, found: string, expected: string): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    report({ file, line, column, rule, found, expected });
  };
  const links: SectionLink[] = [];
  visit(tree, (node) => {
    if (!markup.has(node.type) && !(form.isInShort && /^list/u.test(node.type))) {
      const expected = "paragraphs, headings, quotation blocks, links and emphasis";
      fault(node, "section-markup", `${node.type} ${quote(sourceOf(node, source))}`, expected);
    }
    if (node.type === "link") readLinkInto(links, node, file, fault);
    if (node.type === "paragraph" && form.needsFooting && !hasFooting(node)) {
      const expected = "a link to a claim or a reference on the words it supports";
      fault(node, "paragraph-footing", `paragraph ${quote(toString(node))} without evidence`, expected);
    }
  });
  if (form.isInShort) checkInShort(tree, fault);
  else checkHeadings(tree, fault);
  const heading = tree.children.find((node) => node.type === "heading");
  return { tree, links, heading: heading ? toString(heading) : "" };
}

type Fault = (node: Nodes, rule: RuleName, found: string, expected: string) => void;

function readLinkInto(links: SectionLink[], node: Link, file: string, fault: Fault): void {
  const link = readLink(node.url);
  const { line = 1, column = 1 } = node.position?.start ?? {};
  if (link) links.push({ ...link, use: { file, line, column } });
  else
    fault(
      node,
      "section-link",
      `link to ${quote(node.url)}`,
      `one of ${linkSchemes.map((name) => `\`${name}:…\``).join(", ")}`,
    );
  if (toString(node).trim() === "") fault(node, "section-link", "link without words", "the words it supports");
}

function hasFooting(paragraph: Paragraph): boolean {
  let isFound = false;
  visit(paragraph, "link", ({ url }) => {
    isFound ||= /^(?:claim|ref):/u.test(url);
  });
  return isFound;
}

function checkHeadings(tree: Root, fault: Fault): void {
  const [first, ...rest] = tree.children;
  if (first?.type !== "heading" || first.depth !== 1 || toString(first).trim() === "") {
    fault(
      first ?? tree,
      "section-heading",
      first ? first.type : "an empty section",
      "a heading `# …` that says the finding",
    );
  }
  const isTitle = (node: Nodes): node is Heading => node.type === "heading" && node.depth === 1;
  for (const node of rest.filter(isTitle)) fault(node, "section-heading", "a second heading `# …`", "one");
  if (first && !rest.some(({ type }) => type === "paragraph" || type === "blockquote")) {
    fault(first, "section-heading", "a heading alone", "text below it");
  }
}

function checkInShort(tree: Root, fault: Fault): void {
  const [list, ...rest] = tree.children;
  const isList = list?.type === "list" && list.ordered === true && rest.length === 0;
  const count = isList ? list.children.length : 0;
  if (count !== 3) {
    const found = isList ? `${String(count)} sentences` : (list?.type ?? "an empty file");
    fault(list ?? tree, "in-short-form", found, "one numbered list of three sentences");
  }
}

const sourceOf = (node: Nodes, source: string): string =>
  source.slice(node.position?.start.offset, node.position?.end.offset);
