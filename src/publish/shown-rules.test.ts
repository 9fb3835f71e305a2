import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { placedElements } from "../views/elements-of.ts";
import { lastingNames } from "./compact-html.ts";
import { withShownRules } from "./shown-rules.ts";

const page =
  '<main id="top"><div class="note"><p class="lens">A</p></div><details><summary>B</summary></details></main>';

/** The styles that are left to the page. */
const left = (css: string): string => withShownRules(placedElements(fromHtml(page)), css);

const src = resolve(import.meta.dirname, "..");

test.each([
  ["a class that is nowhere", ".other"],
  ["an id that is nowhere", "#other:checked ~ p"],
  ["an element that is nowhere", "table"],
  ["what stands in something else here", "details .lens"],
  ["what follows something else here", "details + .lens"],
  ["none of several choices", ":is(.other, table)::before"],
])("a rule that nothing on a page can meet is left out: %s", (_what, selector) => {
  expect(left(`${selector}{color:red}p{color:blue}`)).toBe("p{color:blue}");
});

test.each([
  ["what is there", "main > .note .lens"],
  ["one of several choices", ":is(.other, .lens)"],
  ["what a reader points at", ".lens:hover::before"],
  ["what a reader opens", "details[open] > summary::after"],
  ["what a link leads to", ".note:has(:target)"],
  ["what is not otherwise", ".note > :not(.lens)"],
  ["a first one, which another may come before", "details:first-child"],
  ["any element", "*"],
  ["a state that whatever is there may be in", ":is(:focus-visible, .other) + details"],
  ["a name by which the script finds things or has them found", ".note.below, .tools > button"],
])("a rule that something on a page meets, or may meet while it is used, stays: %s", (_what, selector) => {
  expect(left(`${selector}{color:red}`)).toBe(`${selector}{color:red}`);
});

test("of a rule for several things, those are left out that are not there, and of a sheet what is empty without them", () => {
  expect(left(".lens,.other{color:red}@layer one{@media print{.other{color:red}}}p{color:blue}")).toBe(
    ".lens{color:red}p{color:blue}",
  );
  expect(left("@layer one{.other{color:red}p{color:blue}}")).toBe("@layer one{p{color:blue}}");
});

test("what is no rule of a page's elements stays: the order of layers, faces, sheets of paper", () => {
  const css = '@layer one,two;@font-face{font-family:"A"}@page{margin:1cm;@top-left{content:"A"}}';
  expect(left(css)).toBe(css);
});

test("what leaves out nothing changes nothing, and a text that is no style sheet is refused", () => {
  expect(left("")).toBe("");
  expect(() => left("p { color: red }}")).toThrow();
});

test("a class that the script gives, and that a style sheet names, is one that is never changed or left out", () => {
  const read = (folder: string, ending: string): string =>
    readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(ending) && !file.endsWith(".test.ts"))
      .map((file) => readFileSync(join(src, folder, file), "utf8"))
      .join("\n");
  const given = [...read("scripts", ".ts").matchAll(/(?:className = |classList\.add\()"([\w-]+)"/gu)].map(
    ([, name = ""]) => name,
  );
  const styles = ["styles", "parts", "voices", "components"].map((folder) => read(folder, ".css")).join("\n");
  const styled = given.filter((name) => new RegExp(`\\.${name}(?![\\w-])`, "u").test(styles));
  expect(styled).toContain("tool");
  expect(styled.filter((name) => !lastingNames.has(name))).toEqual([]);
});
