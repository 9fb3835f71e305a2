import type { Element, Parents } from "hast";
import type { PlacedElement } from "../../elements-of.ts";
import { attributeOf, inherited, looksBy, own, type Looks } from "./looks.ts";
import { spread, type Branch } from "./spread.ts";

/**
 * Gives the drawings of a page attributes that say what the page's styles say, in light colours, so that each is the same
 * picture without any style sheet: in a reader view, in mail, in a copy. What a style sheet says of an element overrules
 * its attributes, so that on the page nothing changes, whatever the colours. The tree is changed in place.
 * @param placed all elements of the page, each after those it stands in
 * @param css the styles of the page
 * @throws where the text is no style sheet
 */
export function addAttributes(placed: readonly PlacedElement[], css: string): void {
  const within = new Set<Parents>();
  for (const { element, parent } of placed) if (element.tagName === "svg" || within.has(parent)) within.add(element);
  if (within.size === 0) return;
  const around = new Set(within);
  for (const { element, parent } of placed.toReversed()) if (around.has(element)) around.add(parent);
  const looks = looksBy(
    css,
    placed,
    placed.filter(({ element }) => around.has(element)),
  );
  for (const { element, parent } of placed) {
    if (!within.has(element)) continue;
    for (const [property, { told }] of Object.entries(own))
      if (looks.get(element)?.values.get(property) === told) element.properties[attributeOf(property)] = told;
    if (within.has(parent)) continue;
    for (const [property, initial] of Object.entries(inherited)) {
      const name = attributeOf(property);
      const set = (each: Element, value: string): void => {
        each.properties[name] = value;
      };
      spread(branchOf(element, property, looks), initial, set, property === "font-size");
    }
  }
}

/** An element and what it shows, for one property; nothing within it that does not show at all. */
function branchOf(element: Element, property: string, looks: ReadonlyMap<Element, Looks>): Branch {
  const { values, said } = looks.get(element) ?? { values: new Map<string, string>(), said: new Set<string>() };
  const isHidden = values.get("display") === "none";
  const within = isHidden ? [] : element.children.filter((child) => child.type === "element");
  return {
    element,
    value: values.get(property) ?? "",
    isSaid: said.has(property),
    isShown: !isHidden && isShown(property, element, values),
    branches: within.map((child) => branchOf(child, property, looks)),
  };
}

const letters = new Set(["text", "tspan"]);
const shapes = new Set(["path", "rect", "circle", "use", ...letters]);

/** Whether one would see a property of an element change. */
function isShown(property: string, { tagName }: Element, values: ReadonlyMap<string, string>): boolean {
  if (!shapes.has(tagName)) return false;
  if (/^(?:font|text)-/u.test(property)) return letters.has(tagName);
  if (property === "fill" || property === "stroke") return true;
  if (values.get("stroke") === "none") return false;
  return property !== "paint-order" || letters.has(tagName);
}
