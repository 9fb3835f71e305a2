import { compile } from "css-select";
import { isTraversal, parse, SelectorType, type Selector } from "css-what";
import type { Element, Nodes } from "hast";
import postcss, { type Container, type Document, type Rule } from "postcss";
import { adapterFor } from "../views/drawing/bare/cascade.ts";
import type { PlacedElement } from "../views/elements-of.ts";
import { lastingNames } from "./compact-html.ts";

/**
 * Leaves to a page the rules that something on it meets, or may meet once someone uses it: style sheets are written for
 * every story, and few have all that a story may have. What the script adds to a page bears a name that is never changed,
 * and a rule with such a name stays.
 * @param placed all elements of the page
 * @param css the page's styles, all of them, with rules that do not stand within each other
 * @returns the styles without the rules that nothing can meet
 */
export function withShownRules(placed: readonly PlacedElement[], css: string): string {
  const adapter = adapterFor(placed);
  const isMet = (selector: string): boolean => {
    const [parsed = []] = parse(selector);
    if (namesOf(parsed).some((name) => lastingNames.has(name))) return true;
    const isMetBy = compile<Nodes, Element>([lasting(parsed)], { adapter });
    return placed.some(({ element }) => isMetBy(element));
  };
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const met = rule.selectors.filter(isMet);
    if (met.length === 0) takeOut(rule);
    else if (met.length < rule.selectors.length) rule.selectors = met;
  });
  return sheet.toString();
}

/** Takes out a rule, and what is empty without it. */
function takeOut(rule: Rule): void {
  let empty: Rule | Container | Document = rule;
  while (empty.parent && empty.parent.type !== "root" && empty.parent.nodes?.length === 1) empty = empty.parent;
  (empty as Container).remove();
}

/** The classes that a selector names. */
const namesOf = (selector: readonly Selector[]): string[] =>
  selector.flatMap((part) => {
    if (part.type === SelectorType.Attribute) return part.name === "class" ? [part.value] : [];
    return part.type === SelectorType.Pseudo && Array.isArray(part.data) ? part.data.flatMap(namesOf) : [];
  });

/**
 * What of a selector holds as long as the page is there: names of elements, classes and ids, and how they stand to each
 * other. All else may change while someone uses the page, so that anything is taken to meet it.
 */
function lasting(selector: readonly Selector[]): Selector[] {
  const kept: Selector[] = [];
  const isOpen = (): boolean => kept.every((part, index) => index < kept.length - 1 || isTraversal(part));
  for (const part of selector) {
    if (isTraversal(part) && isOpen()) kept.push(anything);
    if (part.type === SelectorType.Pseudo) {
      const isChoice = (part.name === "is" || part.name === "where") && Array.isArray(part.data);
      if (isChoice) kept.push({ ...part, data: (part.data as Selector[][]).map(lasting) });
    } else if (part.type === SelectorType.Attribute) {
      if (part.name === "class" || part.name === "id") kept.push(part);
    } else if (part.type !== SelectorType.PseudoElement) kept.push(part);
  }
  return isOpen() ? [...kept, anything] : kept;
}

const anything: Selector = { type: SelectorType.Universal, namespace: null };
