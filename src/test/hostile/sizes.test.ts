import { allParts } from "../../parts/all-parts.ts";
import { expect, test, vi } from "vitest";
import { sizeLimits } from "../../story/check-source.ts";
import { compileStory } from "../../story/compile-story.ts";
import { append, storyWith, write, type Edit } from "../edited-story.ts";

vi.setConfig({ testTimeout: 60_000 });

/** As much of a piece of text as there is room for. */
const filled = (piece: string, limit: number): string => piece.repeat(Math.floor(limit / piece.length));

const front = (storyWith().files.get("article.md") ?? "").split("\n\n")[0] ?? "";

const article = (piece: string): Edit =>
  write("article.md", `${front}\n\n${filled(piece, sizeLimits.article - 1_000)}\n`);
const section = (piece: string): Edit =>
  append("sections/method.md", `\n${filled(piece, sizeLimits.section - 1_000)}\n`);
const data = (piece: string): Edit => append("events.yaml", filled(piece, sizeLimits.data - 1_000));

/** Texts as long as they may be, of the pieces that cost parsers most. */
const longest: readonly (readonly [what: string, edit: Edit])[] = [
  ["paragraphs of a few words", article("The bridge is open\n\n")],
  ["quotations that recur", article(`${"told the Border Courier ".repeat(190)}\n\n`)],
  ["spaces", article(`a${" ".repeat(4_000)}b\n\n`)],
  ["quotation blocks of a section", section("> a\n\n")],
  ["tables of a section", section("| a |\n| - |\n")],
  ["entries that lack all", data("- {}\n")],
  ["keys of one mapping", write("story.yaml", Array.from({ length: 20_000 }, (_, n) => `k${String(n)}: 1`).join("\n"))],
  [
    "a ledger",
    write(
      "published.yaml",
      `published:\n${Array.from({ length: 4_000 }, (_, n) => `  - claim:gone-${String(n)}\n`).join("")}`,
    ),
  ],
];

test.each(longest)("%s, as many as there may be, are read to the end", (_what, edit) => {
  const { story, problems } = compileStory(storyWith(edit), { parts: allParts });
  expect(story === undefined).toBe(problems.length > 0);
});
