import type { RuleName } from "../../story/rules.ts";
import { append, change, storyWith, write } from "../edited-story.ts";
import type { HostileCase } from "./hostile-case.ts";

type Row = readonly [title: string, text: string, outcome: RuleName | "inert"];

const { files } = storyWith();
const title = "title: Whose condition it is";

const laughs = (count: number): string => {
  const lines = Array.from(
    { length: count },
    (_, n) => `l${String(n + 1)}: &l${String(n + 1)} [${`*l${String(n)},`.repeat(9)}]`,
  );
  return ["l0: &l0 lol", ...lines].join("\n");
};

/** What may stand where a note has its title. */
const titles: readonly Row[] = [
  ["a tag of a function", 'title: !!js/function "x"', "yaml-syntax"],
  ["a tag of Python", 'title: !!python/object/apply:os.system ["x"]', "yaml-syntax"],
  ["a tag of bytes", "title: !!binary aGk=", "plain-yaml"],
  ["a tag of a set", "title: !!set { a }", "plain-yaml"],
  ["a tag of ours", "title: !x y", "yaml-syntax"],
  ["a tag without a name", "title: ! y", "plain-yaml"],
  ["a tag of a text", "title: !!str y", "plain-yaml"],
  ["an anchor", "title: &a y", "plain-yaml"],
  ["an alias", "title: *a", "yaml-syntax"],
  ["a key and its twin", "title: y\n  title: z", "unique-keys"],
  ["a word of YAML 1.1", "title: yes", "inert"],
  ["a number", "title: 0o17", "plain-yaml"],
  ["an endless number", "title: 1e400", "plain-yaml"],
  ["no number", "title: .nan", "plain-yaml"],
  ["minutes and seconds", "title: 190:20:30", "inert"],
  ["a date", "title: 2024-08-01", "inert"],
  ["nothing", "title: ~", "plain-yaml"],
  ["a list", "title: [a]", "value-type"],
  ["a mapping", "title: { a: b }", "value-type"],
  ["an escape of a null", 'title: "\\0"', "readable-characters"],
  ["an escape of half a character", 'title: "\\ud800"', "readable-characters"],
  ["an escape of an override", 'title: "\\u202e"', "readable-characters"],
  ["an escape of a line", 'title: "\\L"', "readable-characters"],
  ["an escape of a bell", 'title: "\\a"', "readable-characters"],
  ["an escape of no character", 'title: "\\UFFFFFFFF"', "yaml-syntax"],
  ["an escape of a tag", 'title: "\\x3cscript\\x3e"', "plain-text"],
  ["a key of objects", "title: x\n  __proto__: { isAdmin: true }", "known-keys"],
  ["a constructor", "title: x\n  constructor: y", "known-keys"],
  ["a key that merges", "title: x\n  <<: { y: z }", "known-keys"],
  ["a key without words", 'title: x\n  "": y', "known-keys"],
  ["a key with an override", 'title: x\n  "\\u202ey": z', "readable-characters"],
  ["a key of a megabyte", `title: x\n  ${"y".repeat(1_000)}: z`, "known-keys"],
  ["a key that is a list", "title: x\n  ? [a]\n  : b", "plain-yaml"],
  ["keys within keys", `title: x\n  ${"? ".repeat(5_000)}a`, "nesting-depth"],
  ["brackets", `title: ${"[".repeat(100_000)}`, "nesting-depth"],
  ["brackets with their ends", `title: ${"[".repeat(10_000)}${"]".repeat(10_000)}`, "nesting-depth"],
  ["braces", `title: ${"{a: ".repeat(10_000)}`, "nesting-depth"],
  ["commas", `title: [${",".repeat(10_000)}]`, "yaml-syntax"],
  ["brackets in a text", `title: "${"[".repeat(40)}"`, "inert"],
  ["a block of text", "title: |\n    x\n    y", "plain-text"],
  ["a folded text", "title: >-\n    x\n    y", "inert"],
  ["a comment that hides", "title: x # <script>", "whole-text"],
];

/** What may stand at the end of a file of data. */
const ends: readonly Row[] = [
  ["a second document", "---\n- x\n", "yaml-syntax"],
  ["the end of a document and another", "...\n- x\n", "yaml-syntax"],
  ["the end of a document", "...\n", "inert"],
  ["a directive within", "%YAML 1.1\n", "yaml-syntax"],
  ["a tab", "\t\n", "inert"],
  ["dashes within dashes", `${"- ".repeat(10_000)}x\n`, "nesting-depth"],
  [
    "lines that go ever deeper",
    Array.from({ length: 200 }, (_, n) => `${" ".repeat(n)}- \n`).join(""),
    "nesting-depth",
  ],
  ["a null", "# \0\n", "readable-characters"],
  ["a byte that is not UTF-8", "# \uFFFD\n", "readable-characters"],
  ["a comment with an override", "# \u202E\n", "readable-characters"],
  ["a return alone", "# x\r- y\n", "readable-characters"],
  ["half a megabyte of spaces", " ".repeat(500_000), "file-size"],
];

const bomb = `- id: laughs\n  title: x\n  ${laughs(9).replaceAll("\n", "\n  ")}\n`;

/** What may stand at the end of a section. */
const sections: readonly Row[] = [
  ["raw HTML", "<b>x</b>", "section-markup"],
  ["a script", "<script>alert(1)</script>", "section-markup"],
  ["a comment", "<!-- x -->", "section-markup"],
  ["the end of a comment", "x --\\> y", "inert"],
  ["a style", "<style>*{display:none}</style>", "section-markup"],
  ["an image", "x ![y](https://evil.example/z.png)", "section-markup"],
  ["a link that runs", "[x](javascript:alert(1))", "section-link"],
  ["a link that runs, in capitals", "[x](JAVASCRIPT:alert(1))", "section-link"],
  ["a link that runs, in numbers", "[x](&#106;avascript:alert(1))", "section-link"],
  ["a link of data", "[x](data:text/html,y)", "section-link"],
  ["a link elsewhere", "[x](https://evil.example)", "section-link"],
  ["a link to a host", "[x](//evil.example)", "section-link"],
  ["a link up", "[x](../../y)", "section-link"],
  ["an address in brackets", "<https://evil.example>", "section-link"],
  ["a mail in brackets", "<a@evil.example>", "section-link"],
  ["an address that links itself", "www.evil.example", "section-link"],
  ["a mail that links itself", "a@evil.example", "section-link"],
  ["a link of ours to markup", '[x](claim:"onclick="y)', "known-id"],
  ["a link of ours to a name of objects", "[x](claim:constructor)", "known-id"],
  ["a link of ours to a megabyte", `[x](claim:${"y".repeat(2_000)})`, "known-id"],
  ["a link with a title", '[x](claim:bridge-opens "y")', "section-link"],
  ["a link by reference", "[x][y]\n\n[y]: javascript:alert(1)", "section-markup"],
  ["a footnote", "x[^1]\n\n[^1]: y", "section-markup"],
  ["a table", "| a |\n| - |\n| b |", "section-markup"],
  ["a list", "- x", "section-markup"],
  ["a list to tick", "- [x] y", "section-markup"],
  ["code", "`x`", "section-markup"],
  ["struck-out words", "~~x~~", "section-markup"],
  ["a rule", "***", "section-markup"],
  ["a heading in a quotation", "> # x", "section-markup"],
  ["a quotation in a quotation", "> > x", "section-markup"],
  ["a link in a heading", "## [x](claim:bridge-opens)\n\ny", "section-markup"],
  ["a link in emphasis in a heading", "## *[x](claim:bridge-opens)*\n\ny", "section-markup"],
  ["a tag in a heading", "## \\<img src=x onerror=y\\>\n\nz", "inert"],
  ["escaped HTML", "\\<script\\>alert(1)\\</script\\>", "inert"],
  ["entities", "&lt;script&gt;alert(1)&lt;/script&gt;", "inert"],
  ["a template", "{{x}} ${y} {z}", "inert"],
  ["an attribute", '"onclick="alert(1)', "inert"],
  ["emphasis that closes nothing", "*x **y _z", "inert"],
  ["a heading six deep", "###### x\n\ny", "inert"],
  ["a word that joins two emphases", "**[x](claim:bridge-opens)** *y*", "inert"],
  ["brackets", "[".repeat(4_000), "nesting-depth"],
  ["stars", "*a ".repeat(1_000), "nesting-depth"],
  ["quotations", `${"> ".repeat(4_000)}x`, "nesting-depth"],
  ["lists", `${"- ".repeat(4_000)}x`, "nesting-depth"],
  ["numbers", `${"1. ".repeat(3_000)}x`, "nesting-depth"],
  ["a null", "x&#0;", "readable-characters"],
  ["an override", "x&#8238;", "readable-characters"],
  ["half a megabyte", "x ".repeat(250_000), "file-size"],
];

const inShort = files.get("sections/in-short.md") ?? "";
const third = "3. **A ferry.** It runs [until then](claim:ferry-until-then).";

const shortRows: readonly Row[] = [
  ["a list to tick", inShort.replace("3. ", "3. [x] "), "section-markup"],
  ["a heading", inShort.replace(third, "3. # x [y](claim:ferry-until-then)"), "section-markup"],
  ["a list in a list", inShort.replace(third, `${third}\n   - x`), "section-markup"],
  ["another first number", inShort.replace("1. ", "7. "), "in-short-form"],
  ["an empty fourth", `${inShort}4.\n`, "in-short-form"],
  ["raw HTML", inShort.replace("**A ferry.**", "<b>A ferry.</b>"), "section-markup"],
];

export const sourceCases: readonly HostileCase[] = [
  ...titles.map(([name, text, outcome]) => ({
    title: `${name} for a title`,
    edits: [change("notes.yaml", title, text)],
    outcome,
  })),
  ...ends.map(([name, text, outcome]) => ({
    title: `${name} at the end of a file`,
    edits: [append("notes.yaml", text)],
    outcome,
  })),
  { title: "a billion laughs", edits: [write("events.yaml", bomb)], outcome: "yaml-syntax" },
  ...sections.map(([name, text, outcome]) => ({
    title: `${name} in a section`,
    edits: [append("sections/method.md", `\n${text}\n`)],
    outcome,
  })),
  ...shortRows.map(([name, text, outcome]) => ({
    title: `${name} in short`,
    edits: [write("sections/in-short.md", text)],
    outcome,
  })),
  {
    title: "front matter of an older YAML",
    edits: [change("article.md", "---\nheadline", "---\n%YAML 1.1\nheadline")],
    outcome: "yaml-syntax",
  },
  { title: "front matter without an end", edits: [write("article.md", "---\nheadline: x\n")], outcome: "required-key" },
  { title: "a file with a path that leaves", edits: [write("../../x.yaml", "[]\n")], outcome: "file-known" },
  { title: "a file with a colour of a terminal", edits: [write("\u001B[31mx.yaml", "[]\n")], outcome: "file-known" },
  { title: "a file that objects have", edits: [write("__proto__", "[]\n")], outcome: "file-known" },
];
