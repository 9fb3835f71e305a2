import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { expect } from "vitest";

const folder = new URL("./golden/", import.meta.url);

/**
 * Holds a text against the golden file of a name. Where they differ, what was drawn is written beside it as
 * `<name>-changed.<ext>`, to be looked at; `UPDATE=1` accepts it. CI never writes a golden file.
 */
export function expectGolden(name: string, actual: string): void {
  const golden = fileURLToPath(new URL(name, folder));
  const changed = golden.replace(/(\.\w+)$/u, "-changed$1");
  mkdirSync(dirname(golden), { recursive: true });
  const expected = existsSync(golden) ? readFileSync(golden, "utf8") : undefined;
  if (process.env["UPDATE"] && !process.env["CI"]) writeFileSync(golden, actual);
  else if (actual !== expected) {
    if (!process.env["CI"]) writeFileSync(changed, actual);
    expect(actual, `${name} differs; see ${name.replace(/(\.\w+)$/u, "-changed$1")}`).toBe(expected ?? "");
  }
  rmSync(changed, { force: true });
}

/** The names of the golden files in a folder below that of all, without what is to be looked at beside them. */
export const goldenFiles = (name: string): string[] =>
  readdirSync(new URL(name, folder)).filter((file) => !/-changed\.\w+$/u.test(file));

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
