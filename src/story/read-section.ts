import type { Heading, Link, Nodes, Paragraph, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { CONTINUE, SKIP, visit } from "unist-util-visit";
import { linkSchemes, readLink, type LinkScheme } from "./anchors.ts";
import { nodeName } from "./node-names.ts";
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

/** The address of a link that Markdown took for words. */
const brokenLink = new RegExp(`\\]|\\(?(?:${linkSchemes.join("|")}):[a-zA-Z0-9]`, "u");

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
    if (!markup.has(node.type) && !(form.isInShort && node.type.startsWith("list"))) {
      const expected = "paragraphs, headings, quotation blocks, links and emphasis";
      fault(node, "section-markup", `${nodeName(node)} ${quote(sourceOf(node, source))}`, expected);
      return SKIP;
    }
    if (node.type === "link") readLinkInto(links, node, file, fault);
    if (node.type === "text" && brokenLink.test(node.value)) {
      fault(
        node,
        "section-link",
        `text ${quote(node.value)} that looks like a link`,
        "`[words](claim:…)` without a gap",
      );
    }
    if (node.type === "paragraph" && form.needsFooting && !hasFooting(node)) {
      const expected = "a link to a claim or a reference on the words it supports";
      fault(node, "paragraph-footing", `paragraph ${quote(toString(node))} without evidence`, expected);
    }
    return CONTINUE;
  });
  if (form.isInShort) checkInShort(tree, fault);
  else checkHeadings(tree, fault);
  const heading = tree.children.find((node) => node.type === "heading");
  return { tree, links, heading: heading ? toString(heading) : "" };
}

function beginningWith(node: Nodes): string {
  if (node.type !== "heading") return `${nodeName(node)} at the beginning`;
  return toString(node).trim() === "" ? "heading without words" : `heading ${quote("#".repeat(node.depth))}`;
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
      first ? beginningWith(first) : "emptiness",
      "a heading `# …` that says the finding",
    );
  }
  const isTitle = (node: Nodes): node is Heading => node.type === "heading" && node.depth === 1;
  for (const node of rest.filter(isTitle)) fault(node, "section-heading", "a second heading `# …`", "one");
  if (first?.type === "heading" && !rest.some(({ type }) => type === "paragraph" || type === "blockquote")) {
    fault(first, "section-heading", "a heading alone", "text below it");
  }
}

function checkInShort(tree: Root, fault: Fault): void {
  const [list, ...rest] = tree.children;
  const isList = list?.type === "list" && list.ordered === true && rest.length === 0;
  const count = isList ? list.children.filter((item) => toString(item).trim() !== "").length : 0;
  if (count !== 3) {
    const found = isList ? `${String(count)} sentences` : list ? beginningWith(list) : "emptiness";
    fault(list ?? tree, "in-short-form", found, "one numbered list of three sentences");
  }
}

const sourceOf = (node: Nodes, source: string): string =>
  source.slice(node.position?.start.offset, node.position?.end.offset);
