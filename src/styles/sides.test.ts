import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/*
 * Pages are read from the right in some languages. What is said of left and right would stay there; what is said of the
 * beginning and the end of a line (`margin-inline-start`, `text-align: start`) changes sides with the language.
 */

const src = new URL("../", import.meta.url);
const sheets = globSync("**/*.css", { cwd: src }).map((name) => ({
  name,
  css: readFileSync(new URL(name, src), "utf8").replaceAll(/\/\*.*?\*\//gsu, ""),
}));

/** Declarations of a style sheet. */
const declarations = (css: string): [property: string, value: string][] =>
  [...css.matchAll(/([\w-]+)\s*:\s*([^:;{}]+);/gu)].map(([, property = "", value = ""]) => [property, value.trim()]);

/** Properties whose four values are those of top, right, bottom and left. */
const fourSided = /^(?:margin|padding|inset|border-(?:width|style|color|radius)|scroll-(?:margin|padding))$/u;

/** Values of a shorthand, where brackets are one. */
const valuesOf = (value: string): string[] => value.match(/[\w-]*\([^()]*(?:\([^()]*\)[^()]*)*\)|\S+/gu) ?? [];

function isSided([property, value]: [string, string]): boolean {
  if (/\b(?:left|right)\b/u.test(`${property} ${value}`)) return true;
  const [, end, , start] = valuesOf(value);
  return fourSided.test(property) && start !== undefined && start !== end;
}

test("style sheets are found, and what is said of a side is told from all else", () => {
  expect(sheets.length).toBeGreaterThan(25);
  const sided =
    "a { margin-left: 1px; text-align: right; padding: 1px 2px 3px 4px; inset: auto 0 auto auto; float: left; }";
  const free =
    "a { margin: 0 1px; padding: 1px calc(1px + (2px * 2)) 3px calc(1px + (2px * 2)); margin-inline: 0 1px; }";
  expect(declarations(sided).filter(isSided)).toHaveLength(5);
  expect(declarations(free)).toHaveLength(3);
  expect(declarations(free).filter(isSided)).toEqual([]);
});

test.each(sheets)("$name says nothing of left and right", ({ css }) => {
  expect(declarations(css).filter(isSided)).toEqual([]);
});
