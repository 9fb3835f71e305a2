import { isCollection, isMap, isScalar, visit, type Document, type Node, type Scalar, CST } from "yaml";
import { firstUnreadable } from "./characters.ts";
import type { YamlFault } from "./yaml-fault.ts";

/** Most entries of a list or keys of a mapping: a list of every sentence of a long article has a thousand. */
const entryLimit = 5_000;

const plainly = "write the value itself";

/** A value of a YAML text, be it a text, a list or a mapping. */
export interface YamlNode {
  node: Node;
  isKey: boolean;
}

/** Every value of a document, and every key, in the order of the text. */
export function nodesOf(document: Document.Parsed): YamlNode[] {
  const nodes: YamlNode[] = [];
  visit(document, { Node: (key, node) => void nodes.push({ node, isKey: key === "key" }) });
  return nodes;
}

/** Where a value begins, from the start of the text. */
export const offsetOf = ({ range }: Node): number => range?.[0] ?? 0;

/** What YAML can do and no content needs: its directives, tags, anchors, keys that are lists, and numbers in other forms. */
export function extraOf(document: Document.Parsed, nodes: readonly YamlNode[], source: string): YamlFault | undefined {
  if (document.directives.yaml.explicit === true || /^%/mu.test(source.slice(0, document.contents?.range[0] ?? 0)))
    return { offset: source.search(/^%/mu), found: "a directive of YAML", expected: "content", fix: "take it out" };
  for (const value of nodes) {
    const extra = extraOfNode(value);
    if (extra) return { offset: offsetOf(value.node), expected: "a value", fix: plainly, ...extra };
  }
  return undefined;
}

function extraOfNode({ node, isKey }: YamlNode): (Partial<YamlFault> & Pick<YamlFault, "found">) | undefined {
  if (!isScalar(node) && !isCollection(node)) return undefined;
  if (isScalar(node)) {
    const other = otherForm(node);
    if (other) return other;
  }
  if (isKey && isCollection(node)) return { found: "a list or mapping as a key" };
  if (node.anchor !== undefined) return { found: `\`&${node.anchor}\`, which YAML takes for the name of a value` };
  if (node.tag !== undefined) return { found: `\`${node.tag}\`, which YAML takes for the kind of a value` };
  return undefined;
}

/** A word that YAML takes for nothing, for a yes or no or for a number, and that it would not write this way itself. */
function otherForm({ value, source = "", type }: Scalar): Pick<YamlFault, "found" | "fix"> | undefined {
  if (type !== "PLAIN" || source === "") return undefined;
  if (typeof value !== "number" && typeof value !== "boolean" && value !== null) return undefined;
  const taken = value === null ? "nothing" : `\`${String(value)}\``;
  if (taken === `\`${source}\``) return undefined;
  const found = `\`${source}\`, which YAML takes for ${taken}`;
  return { found, fix: `put it in quotation marks if it is a text: \`"${source}"\`` };
}

/** Keys that stand in their mapping already; `yaml` itself would compare each with each. */
export function secondKeys(nodes: readonly YamlNode[]): number[] {
  return nodes.flatMap(({ node }) => {
    if (!isMap(node)) return [];
    const known = new Set<string>();
    return node.items.flatMap(({ key }) => {
      if (!isScalar(key)) return [];
      const name = String(key.value);
      if (known.has(name)) return offsetOf(key);
      known.add(name);
      return [];
    });
  });
}

/** The first list or mapping with more entries than any story can have. */
export function longPlace(nodes: readonly YamlNode[]): { offset: number; count: number } | undefined {
  const long = nodes.map(({ node }) => node).find((node) => isCollection(node) && node.items.length > entryLimit);
  return isCollection(long) ? { offset: offsetOf(long), count: long.items.length } : undefined;
}

/**
 * The first text, or key, with a character that is not to be there, written such as `\u202e`: only between double
 * quotation marks does that stand for another, and of all others the source has told.
 */
export function unreadableText(nodes: readonly YamlNode[]): { offset: number; found: string } | undefined {
  for (const { node } of nodes) {
    if (!isScalar(node) || node.type !== "QUOTE_DOUBLE" || typeof node.value !== "string") continue;
    const found = firstUnreadable(node.value)?.found;
    if (found !== undefined) return { offset: offsetOf(node), found };
  }
  return undefined;
}

/** Levels of brackets, and columns of indentation, dashes and question marks; data here has three levels. */
const limits = { flow: 10, indent: 60 } as const;

/**
 * Where a YAML text is nested so deep that parsing it would exhaust the stack or take hours: found from its tokens,
 * before anything is built of them.
 * @param tokens the text, cut by the lexer of `yaml`
 * @returns the offset of the place, or undefined
 */
export function deepPlace(source: string, tokens: readonly string[]): number | undefined {
  const indent = new RegExp(`^[ \\t\\-?:]{${String(limits.indent + 1)}}`, "mu").exec(source);
  if (indent) return indent.index;
  let [depth, offset, isText] = [0, 0, false];
  for (const token of tokens) {
    if (token === CST.SCALAR) isText = true;
    if ([CST.SCALAR, CST.DOCUMENT, CST.FLOW_END].includes(token)) continue;
    if (!isText && (token === "[" || token === "{")) depth += 1;
    if (!isText && (token === "]" || token === "}")) depth -= 1;
    if (depth > limits.flow) return offset;
    offset += token.length;
    isText = false;
  }
  return undefined;
}
