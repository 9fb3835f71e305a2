import {
  isAlias,
  isCollection,
  isNode,
  isScalar,
  visit,
  type Document,
  type Node,
  type Scalar,
  CST,
  Lexer,
} from "yaml";
import { firstUnreadable } from "./characters.ts";
import type { YamlFault } from "./yaml-fault.ts";

/** Most entries of a list or keys of a mapping: a list of every sentence of a long article has a thousand. */
const entryLimit = 5_000;

const plainly = "write the value itself";

/** What YAML can do and no content needs: its directives, tags, anchors, keys that are lists, and numbers in other forms. */
export function extraOf(document: Document.Parsed, source: string): YamlFault | undefined {
  if (document.directives.yaml.explicit === true || /^%/mu.test(source.slice(0, document.contents?.range[0] ?? 0)))
    return { offset: source.search(/^%/mu), found: "a directive of YAML", expected: "content", fix: "take it out" };
  let fault: YamlFault | undefined;
  visit(document, {
    Node(key, node) {
      const extra = extraOfNode(key === "key", node);
      if (!extra) return undefined;
      fault = { offset: node.range?.[0] ?? 0, expected: "a value", fix: plainly, ...extra };
      return visit.BREAK;
    },
  });
  return fault;
}

function extraOfNode(isKey: boolean, node: Node): (Partial<YamlFault> & Pick<YamlFault, "found">) | undefined {
  if (isAlias(node)) return undefined;
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
export function secondKeys(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_key, { items }) {
      const known = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (known.has(name) && isNode(key)) offsets.push(key.range?.[0] ?? 0);
        known.add(name);
      }
    },
  });
  return offsets;
}

/** The first list or mapping with more entries than any story can have. */
export function longPlace(document: Document.Parsed): { offset: number; count: number } | undefined {
  let long: { offset: number; count: number } | undefined;
  visit(document, {
    Collection(_key, node) {
      if (node.items.length <= entryLimit) return undefined;
      long = { offset: node.range?.[0] ?? 0, count: node.items.length };
      return visit.BREAK;
    },
  });
  return long;
}

/** The first text, or key, with a character that is not to be there, such as one written `\u202e`. */
export function unreadableText(document: Document.Parsed): { offset: number; found: string } | undefined {
  let stray: { offset: number; found: string } | undefined;
  visit(document, {
    Scalar(_key, { value, range }) {
      const found = typeof value === "string" ? firstUnreadable(value)?.found : undefined;
      if (found === undefined) return undefined;
      stray = { offset: range?.[0] ?? 0, found };
      return visit.BREAK;
    },
  });
  return stray;
}

/** Levels of brackets, and columns of indentation, dashes and question marks; data here has three levels. */
const limits = { flow: 10, indent: 60 } as const;

/**
 * Where a YAML text is nested so deep that parsing it would exhaust the stack or take hours: found from its tokens,
 * before anything is built of them.
 * @returns the offset of the place, or undefined
 */
export function deepPlace(source: string): number | undefined {
  const indent = new RegExp(`^[ \\t\\-?:]{${String(limits.indent + 1)}}`, "mu").exec(source);
  if (indent) return indent.index;
  let [depth, offset, isText] = [0, 0, false];
  for (const token of new Lexer().lex(source)) {
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
