import type { Heading, Link, LinkData, Nodes, Paragraph, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { CONTINUE, SKIP, visit } from "unist-util-visit";
import { anchorOf, readLink, type Kind, type Kinds } from "./kinds.ts";
import { firstUnreadable } from "./characters.ts";
import { checkSource, sizeLimits, unreadable } from "./check-source.ts";
import { depthFault, nodeName } from "./markdown-depth.ts";
import { quote, type Report } from "./problem.ts";
import { placeOf, sourceOf } from "./read-body.ts";
import type { Use } from "./registry.ts";
import type { RuleName } from "./rules.ts";
import type { Prose } from "./story.ts";

/** A link from a section into the story, still to be resolved. */
interface SectionLink {
  kind: Kind;
  id: string;
  use: Use;
  /** What the page is told of where it leads. */
  data: LinkData;
}

declare module "mdast" {
  interface LinkData {
    /** The kind of thing of the story that a link leads to, and the fragment at which that stands. */
    kind?: string;
    fragment?: string;
  }
}

export interface ReadSection extends Prose {
  links: SectionLink[];
}

interface SectionForm {
  /** Whether each paragraph must cite a claim, a fact or a reference. */
  needsFooting: boolean;
  /** Whether it is a list of three sentences instead of a heading and paragraphs. */
  isInShort: boolean;
  /** Kinds of things, some of which a link may lead to. */
  kinds: Kinds;
}

/** The names of the kinds of things that a section may link to. */
const schemesOf = (kinds: Kinds): string[] =>
  [...kinds.values()].flatMap(({ name, isLinked }) => (isLinked ? name : []));

/** The address of a link that Markdown took for words. */
const brokenLink = (kinds: Kinds): RegExp => new RegExp(`\\]|\\(?(?:${schemesOf(kinds).join("|")}):[a-zA-Z0-9]`, "u");

const words = ["text", "link", "emphasis", "strong"];

/** What may stand in what; a link is part of a paragraph, for a heading is itself one on the page. */
const markup: Readonly<Partial<Record<Nodes["type"], readonly string[]>>> = {
  root: ["heading", "paragraph", "blockquote"],
  heading: ["text", "emphasis", "strong"],
  paragraph: words,
  blockquote: ["paragraph"],
  emphasis: words,
  strong: words,
  link: ["text", "emphasis", "strong"],
  list: ["listItem"],
  listItem: ["paragraph"],
};

/**
 * Reads one file of prose and holds its form; links are collected for whoever knows the ids.
 * @returns undefined after reporting, where it is not to be read at all
 */
export function readSection(file: string, source: string, form: SectionForm, report: Report): ReadSection | undefined {
  if (!checkSource(file, source, sizeLimits.section, report)) return undefined;
  const deep = depthFault(source);
  if (deep) {
    report({ file, ...deep.place, rule: "nesting-depth", found: deep.found, expected: deep.expected });
    return undefined;
  }
  const tree: Root = remark().use(remarkGfm).parse(source);
  const fault = (node: Nodes, rule: RuleName, found: string, expected: string): void => {
    report({ file, ...placeOf(node), rule, found, expected });
  };
  const links: SectionLink[] = [];
  const broken = brokenLink(form.kinds);
  const inHeadings = new Set<Link>();
  visit(tree, (node, _index, parent) => {
    // What Markdown links of itself has no place of its own.
    if (parent?.position) node.position ??= parent.position;
    if (parent && !mayStand(node, parent, form)) {
      const expected = "paragraphs, headings, quotation blocks, links and emphasis";
      const where = markup[node.type] || words.includes(node.type) ? ` within ${nodeName(parent)}` : "";
      fault(node, "section-markup", `${nodeName(node)} ${quote(sourceOf(node, source))}${where}`, expected);
      return SKIP;
    }
    if (node.type === "text") {
      const stray = firstUnreadable(node.value);
      if (stray) report({ file, ...placeOf(node), ...unreadable(stray.found) });
    }
    if (node.type === "heading") visit(node, "link", (link) => void inHeadings.add(link));
    if (node.type === "link" && inHeadings.has(node)) {
      fault(node, "section-markup", `link ${quote(toString(node))} within heading`, "it in the text below");
      return SKIP;
    }
    if (node.type === "link") readLinkInto(links, node, file, form.kinds, fault);
    if (node.type === "text" && broken.test(node.value)) {
      fault(
        node,
        "section-link",
        `text ${quote(node.value)} that looks like a link`,
        "`[words](claim:…)` without a gap",
      );
    }
    if (node.type === "paragraph" && form.needsFooting && !hasFooting(node)) {
      const expected = "a link to a claim, a fact or a reference on the words it supports";
      fault(node, "paragraph-footing", `paragraph ${quote(toString(node))} without evidence`, expected);
    }
    return CONTINUE;
  });
  if (form.isInShort) checkInShort(tree, fault);
  else {
    checkHeadings(tree, fault);
    checkProse(tree, fault);
  }
  const heading = tree.children.find((node) => node.type === "heading");
  return { tree, links, heading: heading ? toString(heading) : "" };
}

/** Whether a piece of Markdown may stand where it stands; of lists there is one, and none to tick off. */
function mayStand(node: Nodes, parent: Nodes, { isInShort }: SectionForm): boolean {
  if (node.type === "list") return isInShort && parent.type === "root";
  if (node.type === "listItem" && typeof node.checked === "boolean") return false;
  return markup[parent.type]?.includes(node.type) === true;
}

function beginningWith(node: Nodes): string {
  if (node.type !== "heading") return `${nodeName(node)} at the beginning`;
  return toString(node).trim() === "" ? "heading without words" : `heading ${quote("#".repeat(node.depth))}`;
}

type Fault = (node: Nodes, rule: RuleName, found: string, expected: string) => void;

function readLinkInto(links: SectionLink[], node: Link, file: string, kinds: Kinds, fault: Fault): void {
  const link = readLink(node.url, kinds);
  if (link) {
    const data = { kind: link.kind.name, fragment: anchorOf(link.kind, link.id) };
    node.data = data;
    links.push({ ...link, use: { file, ...placeOf(node) }, data });
  } else
    fault(
      node,
      "section-link",
      `link to ${quote(node.url)}`,
      `one of ${schemesOf(kinds)
        .map((name) => `\`${name}:…\``)
        .join(", ")}`,
    );
  if (toString(node).trim() === "") fault(node, "section-link", "link without words", "the words it supports");
  if (typeof node.title === "string") {
    fault(node, "section-link", `title ${quote(node.title)} of a link`, "the address alone between ( and )");
  }
}

function hasFooting(paragraph: Paragraph): boolean {
  let isFound = false;
  visit(paragraph, "link", ({ url }) => {
    isFound ||= /^(?:claim|fact|ref):/u.test(url);
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

/** How many paragraphs of a section stand open on the page. */
const openParagraphs = 2;

/** What stands below a subhead is folded on the page, so that a section can be read at a glance and no fold is empty. */
function checkProse({ children }: Root, fault: Fault): void {
  const isSubhead = (node: Nodes | undefined): node is Heading => node?.type === "heading" && node.depth > 1;
  const first = children.findIndex(isSubhead);
  const open = children.slice(0, first < 0 ? children.length : first);
  const paragraphs = open.flatMap((node): Nodes[] => (node.type === "blockquote" ? node.children : [node]));
  const third = paragraphs.filter(({ type }) => type === "paragraph")[openParagraphs];
  if (third)
    fault(
      third,
      "section-prose",
      `paragraph ${quote(toString(third))} after two that stand open`,
      "a shorter section, or a subhead `## …` above what may be folded",
    );
  for (const [index, node] of children.entries()) {
    const next = children[index + 1];
    if (isSubhead(node) && (next === undefined || isSubhead(next)))
      fault(node, "section-prose", `subhead ${quote(toString(node))} alone`, "text below it");
  }
}

function checkInShort(tree: Root, fault: Fault): void {
  const [list, ...rest] = tree.children;
  const isList = list?.type === "list" && list.ordered === true && list.start === 1 && rest.length === 0;
  const count = isList ? list.children.filter((item) => toString(item).trim() !== "").length : 0;
  if (!isList || count !== 3 || list.children.length !== 3) {
    const found = isList ? `${String(count)} sentences` : list ? beginningWith(list) : "emptiness";
    fault(list ?? tree, "in-short-form", found, "one numbered list of three sentences");
  }
}
