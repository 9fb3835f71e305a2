import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { anchor, formatSelector, selectorFor, type TextQuoteSelector } from "./anchor.ts";

const text = [
  "Two towns, one bridge",
  "The bridge is old; the bridge is closed. “It’s late,” she said.",
  "A ferry — the only one — waits. Nanana, they sing. The bridge is old.",
].join("\n");

describe("a selector that means one place", () => {
  test.each<[string, TextQuoteSelector, string]>([
    ["unique words", { exact: "the only one" }, "ferry — |the only one| — waits"],
    ["part of a word", { exact: "erry" }, "A f|erry| — the"],
    ["words told apart by what follows", { exact: "bridge is", suffix: " closed" }, "the |bridge is| closed"],
    ["words told apart by what precedes", { exact: "bridge", prefix: "one " }, "one |bridge|\nThe"],
    ["words at the very beginning", { exact: "Two" }, "|Two| towns"],
    ["words at the very end", { exact: "old.", prefix: "The bridge is " }, "bridge is |old.|"],
    ["curly quotes and an apostrophe", { exact: "“It’s late,”" }, "closed. |“It’s late,”| she"],
    ["an empty prefix", { exact: "ferry", prefix: "", suffix: "" }, "A |ferry| —"],
  ])("%s", (_title, selector, shown) => {
    const result = anchor(text, selector);
    expect(result.kind).toBe("found");
    if (result.kind !== "found") return;
    const { start, end } = result.range;
    expect(`${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`).toContain(shown);
  });
});

describe("a selector that means several places", () => {
  test("is answered with a selector for each", () => {
    const result = anchor(text, { exact: "bridge is" });
    expect(result).toEqual({
      kind: "repeated",
      ranges: [
        { start: 26, end: 35 },
        { start: 45, end: 54 },
        { start: 141, end: 150 },
      ],
      selectors: [
        { exact: "bridge is", suffix: " old;" },
        { exact: "bridge is", suffix: " closed." },
        { exact: "bridge is", suffix: " old." },
      ],
    });
  });

  test("offers ten of them, where words occur more often than anybody reads on", () => {
    const result = anchor("so ".repeat(30), { exact: "so" });
    expect(result).toMatchObject({ kind: "repeated", ranges: { length: 30 }, selectors: { length: 10 } });
  });

  test("counts places that overlap", () => {
    expect(anchor(text, { exact: "ana" })).toMatchObject({ kind: "repeated", ranges: [{}, {}] });
  });
});

describe("a selector that means no place", () => {
  test.each<[string, TextQuoteSelector, TextQuoteSelector | undefined]>([
    ["straight quotes", { exact: `"It's late,"` }, { exact: "“It’s late,”" }],
    ["another case", { exact: "a FERRY" }, { exact: "A ferry" }],
    ["a hyphen for a dash", { exact: "ferry - the only" }, { exact: "ferry — the only" }],
    ["a word left out", { exact: "the bridge closed" }, { exact: "the bridge is closed" }],
    ["words cut short are made whole", { exact: "erry, the onl" }, { exact: "ferry — the only" }],
    ["words cut short that look alike stay so", { exact: "erry - the onl" }, { exact: "erry — the onl" }],
    ["the words of another prefix", { exact: "she said.", prefix: "“" }, { exact: "she said." }],
    [
      "the place most like the context",
      { exact: "bridge", prefix: "The ", suffix: " is odl." },
      { exact: "bridge", suffix: " is old." },
    ],
    [
      "the place most like what follows",
      { exact: "bridge", suffix: " is clsoed" },
      { exact: "bridge", prefix: "the " },
    ],
    [
      "the place most like what precedes",
      { exact: "bridge", prefix: "is odl; the " },
      { exact: "bridge", prefix: "the " },
    ],
    [
      "the first place where no context is like it",
      { exact: "bridge", prefix: "xylophone quartet " },
      { exact: "bridge", prefix: "one " },
    ],
    ["white space that differs", { exact: "The  bridge is closed" }, { exact: "the bridge is closed" }],
    [
      "words across two lines: the longer part",
      { exact: "one bridge The bridge is old; the" },
      { exact: "The bridge is old; the" },
    ],
    ["nothing like it", { exact: "xylophone quartet" }, undefined],
  ])("%s", (_title, selector, nearest) => {
    const result = anchor(text, selector);
    expect(result).toMatchObject({ kind: "absent", nearest });
    if (nearest) expect(anchor(text, nearest).kind).toBe("found");
  });
});

test("a selector is written as YAML on one line, with only what it has", () => {
  expect(formatSelector({ exact: "a “b”" })).toBe('passage: { exact: "a “b”" }');
  expect(formatSelector({ exact: 'a "b"', prefix: "c ", suffix: " d" })).toBe(
    'passage: { exact: "a \\"b\\"", prefix: "c ", suffix: " d" }',
  );
});

test.each<[string, TextQuoteSelector]>([
  ["The |ferry| is late.", { exact: "ferry" }],
  ["The old |ferry| is late.\nThe new ferry is late.", { exact: "ferry", prefix: "old " }],
  ["The ferry |is| late.\nThe ferry is here.", { exact: "is", suffix: " late." }],
  [
    "An old |ferry| waits.\nAn old ferry stays.\nA new ferry waits.",
    { exact: "ferry", prefix: "old ", suffix: " waits." },
  ],
  ["The ferry no. |5|\nThe bus no. 5", { exact: "5", prefix: "ferry no. " }],
  ["the car|riage|\nthe marriage", { exact: "riage", prefix: "car" }],
  ["the |carri|age\nthe carrier", { exact: "carri", suffix: "age" }],
])("as little as tells a place apart: %s", (marked, selector) => {
  const [before = "", words = "", after = ""] = marked.split("|");
  const range = { start: before.length, end: before.length + words.length };
  expect(selectorFor(before + words + after, range)).toEqual(selector);
});

test("every range of up to six words of the article is found again by the selector made for it", () => {
  const lines = readFileSync(new URL("../test/fixtures/source.txt", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const article = lines.slice(0, -1).join("\n");
  const words = [...article.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const wrong: string[] = [];
  let tried = 0;
  for (const [first, { start }] of words.entries()) {
    for (const { end } of words.slice(first, first + 6)) {
      if (article.slice(start, end).includes("\n")) break;
      tried += 1;
      const result = anchor(article, selectorFor(article, { start, end }));
      const isSame = result.kind === "found" && result.range.start === start && result.range.end === end;
      if (!isSame) wrong.push(article.slice(start, end));
    }
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(2000);
});
