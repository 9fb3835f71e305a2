import { describe, expect, test } from "vitest";
import { allParts } from "../parts/all-parts.ts";
import { change, storyWith, type Edit } from "../test/edited-story.ts";
import { exampleStory } from "../test/example-story.ts";
import { anchorAlike } from "./anchor-alike.ts";
import { compileStory } from "./compile-story.ts";

const found = (text: string, exact: string, around: { prefix?: string; suffix?: string } = {}): string | undefined => {
  const anchoring = anchorAlike(text, { exact, ...around });
  return anchoring.kind === "found" ? text.slice(anchoring.range.start, anchoring.range.end) : undefined;
};

describe("a reader sees no difference, and the text keeps its own form", () => {
  test.each([
    ["a no-break space", "the flood of\u00A02024 closed", "flood of 2024"],
    ["a thin space", "60\u2009000 people", "60 000 people"],
    ["two spaces", "the flood of  2024", "flood of 2024"],
    ["an accent of its own", "the cafe\u0301 is open", "caf\u00E9 is"],
    ["a letter with its accent", "the caf\u00E9 is open", "cafe\u0301 is"],
    ["a curly apostrophe", "Elvby’s council", "Elvby's council"],
    ["curly quotation marks", "It said “no” twice", 'said "no" twice'],
    ["a no-break hyphen", "the re\u2011opened bridge", "re-opened"],
    ["a soft hyphen", "the recon\u00ADstruction", "reconstruction"],
    ["a mark of direction", "فتح \u200Fالجسر", "فتح الجسر"],
  ])("%s", (_what, text, exact) => {
    expect(text).not.toContain(exact);
    expect(text).toContain(found(text, exact));
  });
});

describe("a reader sees a difference", () => {
  test.each([
    ["another case", "the Border Courier", "the border courier"],
    ["a dash for a hyphen", "Yerevan–Baku", "Yerevan-Baku"],
    ["a letter without its accent", "the caf\u00E9", "cafe"],
    ["a non-joiner in Persian", "می\u200Cخواهم", "میخواهم"],
    ["another mark of quotation", "«no»", '"no"'],
    ["a line end for a space", "It opens.\nA ferry", "It opens. A ferry"],
    ["a letter of another script", "the b\u043Erder", "the border"],
  ])("%s", (_what, text, exact) => {
    expect(found(text, exact)).toBeUndefined();
  });
});

test("words that occur letter for letter are meant before those that only look so", () => {
  expect(found("Elvby’s and Elvby's", "Elvby's")).toBe("Elvby's");
});

test("words that are seen twice are told apart by what stands around them, in whatever form", () => {
  const text = "The mayor’s bridge, the council’s bridge.";
  expect(anchorAlike(text, { exact: "’s bridge" }).kind).toBe("repeated");
  expect(found(text, "'s bridge", { prefix: "council" })).toBe("’s bridge");
  expect(anchorAlike(text, { exact: "'s bridge" })).toMatchObject({
    kind: "repeated",
    selectors: [
      { exact: "’s bridge", suffix: "," },
      { exact: "’s bridge", suffix: "." },
    ],
  });
});

const noBreak: Edit = change("notes.yaml", "exact: told the Border Courier", 'exact: "told the Border\\u00A0Courier"');

test("a story says for its article whether they match", () => {
  const note = (story: ReturnType<typeof exampleStory>): string | undefined =>
    story.notes.find(({ id }) => id === "which-paper")?.passage.exact;
  const alike = change("article.md", "rights:", "quotations: alike\nrights:");
  expect(note(exampleStory(noBreak, alike))).toBe("told the Border Courier");
  const { problems } = compileStory(storyWith(noBreak), { parts: allParts });
  expect(problems).toMatchObject([{ rule: "quotation-found" }]);
  expect(problems[0]?.fix).toContain("or `quotations: alike`");
});
