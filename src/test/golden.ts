import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { expect } from "vitest";
import { goldenFor } from "./golden-file.ts";

/** Holds a text against the golden file of a name. */
export function expectGolden(name: string, actual: string): void {
  const { text, message } = goldenFor(name, actual);
  expect(actual, message).toBe(text);
}

/**
 * A drawing as a golden file holds it, so that a change of it can be read: an element a line, indented as deep as it
 * stands, and no number longer than a thousandth.
 */
export const readableSvg = (drawing: Element): string => `${linesOf(drawing, "").join("\n")}\n`;

function linesOf(node: ElementContent, indent: string): string[] {
  if (node.type !== "element" || !node.children.some(({ type }) => type === "element")) return [indent + svgOf(node)];
  const [opening = "", closing = ""] = svgOf({ ...node, children: [{ type: "text", value: "\n" }] }).split("\n");
  return [indent + opening, ...node.children.flatMap((child) => linesOf(child, `${indent}  `)), indent + closing];
}

/** The attributes that are no geometry keep their digits. */
const geometry = / (?!id|href|aria)[\w-]+="[^"]*"/gu;

const svgOf = (node: ElementContent): string =>
  toHtml(node, { space: "svg" }).replaceAll(geometry, (attribute) => attribute.replaceAll(/-?\d*\.\d{4,}/gu, rounded));

const rounded = (number: string): string => String(Math.round(Number(number) * 1000) / 1000);
