import type { Heading, Link, Nodes, Parents, Root, Text } from "mdast";
import { toString } from "mdast-util-to-string";
import { listFaults } from "./list-faults.ts";
import { nodeName } from "./markdown-depth.ts";
import { quote, type Position } from "./problem.ts";
import { isCaption, isPrinted, placeOf, sourceOf } from "./read-body.ts";
import { strayMarkup, type Stray } from "./stray-markup.ts";
import { addressFault } from "./web-address.ts";

const words = ["text", "emphasis", "strong", "link", "break"];

/** What may stand in what. */
const markup: Readonly<Partial<Record<Nodes["type"], readonly string[]>>> = {
  root: ["heading", "paragraph", "list", "blockquote", "thematicBreak"],
  heading: words,
  paragraph: words,
  emphasis: words,
  strong: words,
  link: ["text", "emphasis", "strong"],
  blockquote: ["paragraph", "list"],
  list: ["listItem"],
  listItem: ["paragraph", "list"],
};

/**
 * Finds in the Markdown of an article what articles have not, and what Markdown would read otherwise than it is meant.
 * @param body the text that the tree was made of
 */
export function checkMarkup(tree: Root, body: string): Stray[] {
  if (tree.children.length === 0)
    return [strayMarkup({ line: 1, column: 1 }, "emptiness", "put the article below its front matter")];
  const strays = [...upsideDown(tree), ...listFaults(tree, body)];
  const visit = (node: Nodes, parents: readonly Parents[]): void => {
    const stray = strayOf(node, parents, body);
    if (stray) strays.push(stray);
    else if ("children" in node) for (const child of node.children) visit(child, [node, ...parents]);
  };
  for (const node of tree.children) visit(node, [tree]);
  return strays;
}

function strayOf(node: Nodes, parents: readonly Parents[], body: string): Stray | undefined {
  // What Markdown links of itself has no place of its own.
  const at = placeOf(node.position ? node : (parents[0] ?? node));
  if (node.type === "html" && node.value.startsWith("</")) return undefined;
  if ((node.type === "text" && isBroken(node, body)) || (node.type === "break" && !isWritten(node, body))) {
    const fix = "put it on one line; where the line break is printed, end the line with a backslash";
    return strayMarkup(breakIn(node, at, body), "line break within a paragraph", fix);
  }
  if (!mayStand(node, parents, body)) {
    const found = `${isCaption(node, body) ? "caption" : nodeName(node)} ${quote(sourceOf(node, body))}`;
    return strayMarkup(at, `${found}${whereIn(node, parents)}`, fixOf(node));
  }
  if (node.type === "heading") return headingFault(node, at, body);
  return node.type === "link" && !isPrinted(node, body) ? linkFault(node, at) : undefined;
}

/** A list stands within at most one other, and a caption in nothing. */
function mayStand(node: Nodes, parents: readonly Parents[], body: string): boolean {
  if (node.type === "list" && parents.filter(({ type }) => type === "list").length > 1) return false;
  if (isCaption(node, body) && parents.length > 1) return false;
  return markup[parents[0]?.type ?? "root"]?.includes(node.type) === true;
}

/** Where something stands that may stand elsewhere in an article. */
const whereIn = (node: Nodes, [parent]: readonly Parents[]): string =>
  parent && parent.type !== "root" && Object.values(markup).some((types) => types.includes(node.type))
    ? ` within ${nodeName(parent)}`
    : "";

const fixOf = (node: Nodes): string =>
  node.type === "image" || node.type === "imageReference"
    ? `leave the picture out; its caption is written \`![${node.alt ?? ""}]\``
    : "take the markup out; where the character belongs to the text, put a backslash before it";

/** Whether a text goes on on another line; one that Markdown has cut to link its addresses has no place of its own. */
const isBroken = (node: Text, body: string): boolean =>
  node.value.includes("\n") && (!node.position || sourceOf(node, body).includes("\n"));

/** Whether a line break can be seen by whoever looks at the file. */
const isWritten = (node: Nodes, body: string): boolean => sourceOf(node, body).startsWith("\\");

/** The end of the line on which a piece of text is broken. */
function breakIn(node: Nodes, { line, column }: Position, body: string): Position {
  const offset = node.position?.start.offset ?? 0;
  return { line, column: column + (/^.*?(?=\s*$)/mu.exec(body.slice(offset))?.[0].length ?? 0) };
}

/** The article's headline stands in its front matter, and what would not be told apart from it is no subhead. */
function headingFault(node: Heading, at: Position, body: string): Stray | undefined {
  const source = sourceOf(node, body);
  const fault = (found: string, fix: string): Stray => strayMarkup(at, found, fix);
  if (!source.startsWith("#"))
    return fault(
      `${quote(toString(node))} with a line of ${quote(source.at(-1))} below, which makes a heading of it`,
      "put an empty line between them; a subhead begins with `## `",
    );
  if (node.depth === 1 || node.depth > 3)
    return fault(
      `heading ${quote(source)}`,
      "begin a subhead with `## `, one below another with `### `; a sign of the text gets a backslash: `\\#`",
    );
  if (toString(node).trim() === "") return fault("subhead without words", "take it out");
  if (/\s#+\s*$/u.test(source))
    return fault(
      `subhead ${quote(source)}, whose last \`#\` Markdown leaves out`,
      "take it out; where it is printed, put a backslash before it",
    );
  return undefined;
}

/** A subhead below another comes after one that is not. */
function upsideDown({ children }: Root): Stray[] {
  const first = children.find((node) => node.type === "heading");
  return first?.type === "heading" && first.depth === 3
    ? [strayMarkup(placeOf(first), "`### ` before any `## `", "begin it with `## `")]
    : [];
}

function linkFault(node: Link, at: Position): Stray | undefined {
  const fault = addressFault(node.url);
  const fix =
    "take the link out, and leave its words; where its brackets are printed, put a backslash before the first";
  if (fault) return { ...at, rule: fault.rule, found: quote(node.url), expected: fault.expected, fix };
  if (toString(node).trim() === "") return strayMarkup(at, "link without words", "take it out");
  if (typeof node.title !== "string") return undefined;
  return strayMarkup(at, `title ${quote(node.title)} of a link`, "leave the address alone between ( and )");
}
