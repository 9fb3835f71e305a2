import { compile } from "css-select";
import { parse, SelectorType, type Selector } from "css-what";
import type { Element, Nodes } from "hast";
import { toString } from "hast-util-to-string";
import { transform } from "lightningcss";
import postcss, { type ChildNode, type Container, type Document } from "postcss";
import type { PlacedElement } from "../../elements-of.ts";

/** One rule of a style sheet, for one of its selectors. */
export interface Rule {
  isMetBy: (element: Element) => boolean;
  declarations: ReadonlyMap<string, string>;
}

/** Browsers of before `light-dark()` and nested rules: style sheets are read as these would have to have them. */
export const plainCss = { chrome: 100 << 16 };

/** What a page is like while someone uses it, and what no element is. */
const states = /:(?:hover|focus|active|visited|target|checked|before|after|marker)|::/u;

/**
 * Reads which rules of a style sheet hold everywhere: on any screen, in light colours, before anybody touches anything.
 * @param css a style sheet, in which layers do not stand within each other
 * @param placed elements, the parents of which decide whether a rule is met
 * @param isAskedFor whether a property matters; rules without any that does are left out
 * @returns the rules in the order in which they overrule each other: the last one wins
 * @throws where the text is no style sheet
 */
export function rulesIn(
  css: string,
  placed: readonly PlacedElement[],
  isAskedFor: (property: string) => boolean,
): Rule[] {
  const adapter = adapterFor(placed);
  const pseudos = { lang: (element: Element, tag?: string | null) => isWrittenIn(tag ?? "", element, adapter) };
  const plain = transform({ filename: "sheet.css", code: Buffer.from(css), targets: plainCss }).code;
  const sheet = postcss.parse(Buffer.from(plain).toString());
  const layers: string[] = [];
  sheet.walkAtRules("layer", ({ params }) => {
    layers.push(...params.split(/,\s*/u).filter((name) => !layers.includes(name)));
  });
  const found: { rule: Rule; weight: number[] }[] = [];
  sheet.walkRules((rule) => {
    const around = atRulesAround(rule);
    if (around.some(({ name }) => name !== "layer")) return;
    const layer = around.length === 0 ? layers.length : layers.indexOf(around[0]?.params ?? "");
    const declarations = new Map<string, string>();
    rule.each((each) => {
      if (each.type === "decl" && isAskedFor(each.prop)) declarations.set(each.prop, each.value);
    });
    if (declarations.size === 0) return;
    for (const selector of rule.selectors.filter((each) => !states.test(each))) {
      const [parsed = []] = parse(selector);
      const isMetBy = compile<Nodes, Element>([parsed], { adapter, pseudos });
      found.push({ rule: { isMetBy, declarations }, weight: [layer, ...specificity(parsed)] });
    }
  });
  // Sorting keeps the order of what weighs the same.
  return found.toSorted((one, other) => compareWeights(one.weight, other.weight)).map(({ rule }) => rule);
}

/** The at-rules that a rule stands in, the outermost first. */
function atRulesAround(rule: ChildNode): { name: string; params: string }[] {
  const around: { name: string; params: string }[] = [];
  let parent: Container | Document | undefined = rule.parent;
  while (parent) {
    if ("params" in parent) around.unshift(parent as unknown as { name: string; params: string });
    parent = parent.parent;
  }
  return around;
}

function compareWeights(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((weight, index) => weight !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

/** Ids, then classes, attributes and pseudo-classes, then names of elements (Selectors Level 4, section 17). */
function specificity(selector: readonly Selector[]): [number, number, number] {
  const total: [number, number, number] = [0, 0, 0];
  for (const part of selector) {
    if (part.type === SelectorType.Attribute) total[part.name === "id" ? 0 : 1] += 1;
    if (part.type === SelectorType.Tag) total[2] += 1;
    if (part.type !== SelectorType.Pseudo) continue;
    const within = Array.isArray(part.data) ? part.data.map(specificity).toSorted(compareWeights).at(-1) : [0, 1, 0];
    if (part.name !== "where") within?.forEach((count, place) => (total[place as 0 | 1 | 2] += count));
  }
  return total;
}

/** Whether an element is in a language, as the nearest `lang` around it says; the library knows no `:lang()`. */
function isWrittenIn(tag: string, element: Element, { getAttributeValue, getParent }: Adapter): boolean {
  let node: Nodes | null = element;
  for (; node?.type === "element"; node = getParent(node)) {
    const language = getAttributeValue(node, "lang")?.toLowerCase();
    if (language !== undefined) return language === tag || language.startsWith(`${tag}-`);
  }
  return false;
}

type Adapter = ReturnType<typeof adapterFor>;

/** How `css-select` finds its way among elements of `hast`. */
export function adapterFor(placed: readonly PlacedElement[]) {
  const parents = new Map<Nodes, Nodes>(placed.map(({ element, parent }) => [element, parent]));
  const isTag = (node: Nodes): node is Element => node.type === "element";
  const getChildren = (node: Nodes): Nodes[] => ("children" in node ? node.children : []);
  const getParent = (node: Nodes): Nodes | null => parents.get(node) ?? null;
  const attribute = ({ properties }: Element, name: string): string | undefined => {
    const value = properties[name === "class" ? "className" : name];
    return value === undefined || value === null ? undefined : [value].flat().join(" ");
  };
  return {
    isTag,
    getChildren,
    getParent,
    getName: ({ tagName }: Element) => tagName,
    getAttributeValue: attribute,
    hasAttrib: (element: Element, name: string) => attribute(element, name) !== undefined,
    getText: (node: Nodes) => toString(node),
    getSiblings: (node: Nodes) => getChildren(getParent(node) ?? node),
    removeSubsets: (nodes: Nodes[]) => nodes,
  };
}
