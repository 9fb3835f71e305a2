import { existsSync, readFileSync } from "node:fs";
import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { hostingFiles } from "../hosting/hosts.ts";
import { longSentences, wordsIn } from "../story/sentence-length.ts";

const root = new URL("../../", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), "utf8");
const treeOf = (source: string): Root => remark().use(remarkGfm).parse(source);

const papers = ["README.md", ".github/CONTRIBUTING.md", ".github/content.md", ".github/decisions.md"];

describe.each(papers)("%s", (file) => {
  const tree = treeOf(read(file));

  test("has no sentence longer than one of the pages may be", () => {
    const long: string[] = [];
    const copy = structuredClone(tree);
    // A sentence that begins with code begins with a small letter, at which none would be seen to begin.
    visit(copy, "inlineCode", (code) => {
      code.value = "Code";
    });
    visit(copy, ["heading", "paragraph", "tableCell"], (block) => {
      long.push(...longSentences(toString(block), "en").map(({ text }) => text));
    });
    expect(long).toEqual([]);
  });

  test("names only files that there are", () => {
    const named: string[] = [];
    visit(tree, ["inlineCode", "code"], (node) => {
      const words = "value" in node ? node.value.split(/\s/u) : [];
      named.push(...words.filter((word) => /^(?:src|content|\.vscode|\.github)\/[^<>*…]*$/u.test(word)));
    });
    visit(tree, ["link", "image"], (node) => {
      if ("url" in node && !/^(?:https?:|#)/u.test(node.url))
        named.push(new URL(node.url, new URL(file, root)).pathname);
    });
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

test("the README is read in five minutes", () => {
  expect(wordsIn(read("README.md"))).toBeLessThanOrEqual(1000);
});

test("the README says what to do with each file that is written for a host", () => {
  const named = [...read("README.md").matchAll(/[\w-]+(?:\.\w+|-\*)/gu)].map(([name]) => name);
  const isNamed = (file: string): boolean =>
    named.some((name) => (name.endsWith("*") ? file.startsWith(name.slice(0, -1)) : name === file));
  expect(Object.keys(hostingFiles).filter((file) => !isNamed(file))).toEqual([]);
});

const decisions = read(".github/decisions.md");

test("a decision takes five lines at most, and says whether it holds", () => {
  const [, ...sections] = (decisions.split("\n## Dependencies")[0] ?? "").split("\n## ");
  expect(sections.length).toBeGreaterThan(20);
  for (const section of sections) {
    const [title, ...lines] = section.trim().split("\n");
    expect(lines.filter(Boolean).length, title).toBeLessThanOrEqual(5);
    expect(lines.join(" "), title).toMatch(/\*\*Decision:\*\* .+ \*\*Status:\*\* .+\.$/u);
  }
});

test("every dependency has a reason, and no reason is left of one that went", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json")) as Record<
    string,
    Record<string, string>
  >;
  const installed = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const tables = (decisions.split("\n## Dependencies")[1] ?? "").split("\n## ")[0] ?? "";
  const reasons = Array.from(tables.matchAll(/^\| (`[^|]+`) +\|/gmu), ([, names = ""]) => names.split(", "))
    .flat()
    .map((name) => name.replaceAll("`", ""));
  const isFor = (reason: string, name: string): boolean =>
    reason.endsWith("*") ? name.startsWith(reason.slice(0, -1)) : name === reason;
  expect(installed.filter((name) => !reasons.some((reason) => isFor(reason, name)))).toEqual([]);
  expect(reasons.filter((reason) => !installed.some((name) => isFor(reason, name)))).toEqual([]);
});
