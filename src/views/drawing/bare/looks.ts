import type { Element } from "hast";
import { transform } from "lightningcss";
import type { PlacedElement } from "../../elements-of.ts";
import { plainCss, rulesIn } from "./cascade.ts";

/** The properties that a drawing is made with, which are attributes of SVG too, each with what it is where nothing is said. */
export const inherited: Readonly<Record<string, string>> = {
  fill: "#000",
  stroke: "none",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "paint-order": "normal",
  "font-family": "",
  "font-size": "16",
  "font-weight": "400",
  "text-anchor": "start",
};
/** Likewise, of those that hold for one element and not for what stands in it, with the value that a drawing needs said. */
export const own: Readonly<Record<string, { initial: string; told: string }>> = {
  display: { initial: "inline", told: "none" },
  "vector-effect": { initial: "none", told: "non-scaling-stroke" },
};

const initial: Readonly<Record<string, string>> = {
  ...inherited,
  ...Object.fromEntries(Object.entries(own).map(([name, { initial: value }]) => [name, value])),
  color: "#000",
};

/** How an element looks. */
export interface Looks {
  /** Each property as it is for this element, whoever said so; lengths in units of the drawing. */
  values: ReadonlyMap<string, string>;
  /** The properties that are said of this element itself. */
  said: ReadonlySet<string>;
}

/**
 * Finds how each element looks by a style sheet, in light colours and before anybody touches anything.
 * @param placed all elements of the page
 * @param concerned those that are asked for and what they stand in, each after those it stands in
 * @throws where the text is no style sheet
 */
export function looksBy(
  css: string,
  placed: readonly PlacedElement[],
  concerned: readonly PlacedElement[],
): Map<Element, Looks> {
  const rules = rulesIn(css, placed, (property) => property.startsWith("--") || property in initial);
  const folded = new Map<string, string>();
  const looks = new Map<Element, Looks>();
  for (const { element, parent } of concerned) {
    const around =
      (parent.type === "element" ? looks.get(parent)?.values : undefined) ?? new Map(Object.entries(initial));
    const declared = new Map(attributesOf(element));
    for (const { isMetBy, declarations } of rules)
      if (isMetBy(element)) for (const [property, value] of declarations) declared.set(property, value);
    looks.set(element, { values: valuesOf(declared, around, folded), said: new Set(declared.keys()) });
  }
  return looks;
}

/** What an element's own attributes say, which any rule overrules. */
const attributesOf = ({ properties }: Element): [string, string][] =>
  Object.keys(initial).flatMap((name): [string, string][] => {
    const value = properties[attributeOf(name)];
    return value === undefined || value === null ? [] : [[name, String(value)]];
  });

/** The name of a property as an attribute in a tree. */
export const attributeOf = (property: string): string =>
  property.replaceAll(/-(\w)/gu, (_dash, letter: string) => letter.toUpperCase());

function valuesOf(
  declared: ReadonlyMap<string, string>,
  around: ReadonlyMap<string, string>,
  folded: Map<string, string>,
): Map<string, string> {
  const values = new Map([...around].filter(([name]) => !(name in own)));
  for (const [name, { initial: value }] of Object.entries(own)) values.set(name, value);
  const valueOf = (name: string, seen: readonly string[] = []): string | undefined => {
    const value = declared.get(name);
    if (value === undefined || seen.includes(name)) return around.get(name);
    return value === "initial" ? undefined : substituted(value, (other) => valueOf(other, [...seen, name]));
  };
  // Sizes before what is measured by them, and colours before what takes the current one.
  const order = (name: string): number => ["font-size", "color"].indexOf(name);
  for (const name of [...declared.keys()].toSorted((one, other) => order(other) - order(one))) {
    const value = valueOf(name)?.trim();
    if (value === "inherit") continue;
    if (value === undefined) values.delete(name);
    else values.set(name, name.startsWith("--") ? value : settled(name, value, values, around, folded));
  }
  return values;
}

/** What no style sheet has in it, in the place of a variable without a value. */
const lacking = "\0";

/** A value with that of each variable in its place; nothing where one has none, and nothing stands in for it. */
function substituted(value: string, valueOf: (name: string) => string | undefined): string | undefined {
  // The last one has no other within it.
  const start = value.lastIndexOf("var(");
  if (start < 0) return value.includes(lacking) ? undefined : value;
  let [end, depth] = [start + 4, 1];
  for (; depth > 0; end += 1) depth += { "(": 1, ")": -1 }[value.charAt(end)] ?? 0;
  const [name = "", otherwise = lacking] = value.slice(start + 4, end - 1).split(/,(.*)/su);
  return substituted(value.slice(0, start) + (valueOf(name.trim()) ?? otherwise) + value.slice(end), valueOf);
}

/** A value as an attribute has it: a number in units of the drawing, one colour, families that every reader has. */
function settled(
  name: string,
  value: string,
  values: ReadonlyMap<string, string>,
  around: ReadonlyMap<string, string>,
  folded: Map<string, string>,
): string {
  if (/^currentcolor$/iu.test(value)) return values.get("color") ?? "";
  if (name === "font-family")
    return value
      .split(",")
      .map((family) => family.trim())
      .filter((family) => generic.test(family))
      .join();
  const size = Number((name === "font-size" ? around : values).get("font-size"));
  const sized = value.replaceAll(
    /([\d.]+)(r?em)\b/gu,
    (_found, count: string, unit: string) => `${Number(count) * (unit === "em" ? size : root)}px`,
  );
  const plain = folded.get(`${name}:${sized}`) ?? fold(name, sized);
  folded.set(`${name}:${sized}`, plain);
  return plain;
}

const generic = /^(?:system-ui|serif|sans-serif|monospace)$/u;
/** Pixels of the letters of a page, on which its sizes are built. */
const root = 16;

/** Reckons what a value says, such as a mixture of two colours or a product, and writes it as shortly as it can be. */
function fold(name: string, value: string): string {
  const { code } = transform({
    filename: "value.css",
    code: Buffer.from(`a{${name}:${value}}`),
    minify: true,
    targets: plainCss,
  });
  const [, first = value] = /:([^;}]*)/u.exec(Buffer.from(code).toString()) ?? [];
  return first.replaceAll(/(\d)px\b/gu, "$1").replaceAll(/(\.\d{3})\d+/gu, "$1");
}
