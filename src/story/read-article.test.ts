import { describe, expect, test } from "vitest";
import { storyWith } from "../test/edited-story.ts";
import { structuredArticle } from "../test/structured-article.ts";
import type { Problem } from "./problem.ts";
import { linesOf, readArticle, splitFrontMatter, type BodyPiece } from "./read-article.ts";

const front =
  "---\nheadline: One. Two!\nbyline: By A\npublisher: P\npublished: 2025-08\nurl: https://a.example\nlanguage: en\nrights: R\n---\n\n";

function read(source: string) {
  const problems: Problem[] = [];
  const article = readArticle("article.md", source, (problem) => problems.push(problem));
  return { article, problems };
}

describe("an article", () => {
  const published = storyWith().files.get("article.md") ?? "";
  const { article, problems } = read(published);
  const blocks = article?.blocks ?? [];
  const sentences = blocks.flatMap((block) => block.sentences);

  test("is a headline and paragraphs, each where its line is", () => {
    expect(problems).toEqual([]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["headline", "paragraph", "paragraph", "paragraph"]);
    const lines = published.split("\n");
    for (const { text, line } of blocks) expect(lines[line - 1]).toContain(text);
  });

  test("offsets of blocks and sentences lead to their text", () => {
    for (const part of [...blocks, ...sentences]) {
      expect(article?.text.slice(part.start, part.end)).toBe(part.text);
    }
  });

  test("sentences leave out nothing but the spaces between them", () => {
    for (const { text, sentences: parts } of blocks) expect(parts.map((part) => part.text).join(" ")).toBe(text);
  });

  test("ids of sentences are words, each its own", () => {
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    for (const { id } of sentences) expect(id).toMatch(/^s-[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
  });
});

describe("sentences", () => {
  test("end at full stops, question marks and closing quotation marks, not within numbers", () => {
    const { article } = read(`${front}It cost 3.5 million. Who paid? “We did.” They left.\n`);
    expect(article?.blocks[1]?.sentences.map(({ text }) => text)).toEqual([
      "It cost 3.5 million.",
      "Who paid?",
      "“We did.”",
      "They left.",
    ]);
  });

  test("are named by their first five words, and counted where these are the same", () => {
    const { article } = read(`${front}The bridge is still closed today. The bridge is still closed tonight.\n`);
    expect(article?.blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id))).toEqual([
      "s-one",
      "s-two",
      "s-the-bridge-is-still-closed",
      "s-the-bridge-is-still-closed-1",
    ]);
  });
});

describe("sentences in the article’s own language", () => {
  const idsOf = (language: string, line: string): string[] =>
    read(`${front.replace("language: en", `language: ${language}`)}${line}\n`).article?.blocks[1]?.sentences.map(
      ({ id }) => id,
    ) ?? [];

  test.each([
    [
      "zh-Hans",
      "挪威的两名官员告诉《边境邮报》，两镇将重建桥梁。自2024年洪水以来关闭。",
      "s-挪威的两名官员告诉边 s-自2024年洪水以来",
    ],
    ["ja", "「橋は再び開く。必ずだ」とベルグ町長は語った。ノルウェー。", "s-橋は再び開く必ずだと s-ノルウェー"],
    ["th", "สะพานเปิดแล้ว นายก", "s-สะพานเปิดแล้"],
    ["de", "Er kam am 6. Januar zurück. Dann ging er.", "s-er-kam-am-6-januar s-dann-ging-er"],
    ["ar", "سيُفتح الجسر من جديد يوم الاثنين. نعم.", "s-سيُفتح-الجسر-من-جديد-يوم s-نعم"],
  ])("%s", (language, line, ids) => {
    expect(idsOf(language, line)).toEqual(ids.split(" "));
  });
});

describe("what an article may have beside paragraphs", () => {
  const { article, problems } = read(storyWith(...structuredArticle()).files.get("article.md") ?? "");

  test("is read without a problem", () => {
    expect(problems).toEqual([]);
  });

  test("is blocks of a kind each, in the order of the text, of which a reader sees the words alone", () => {
    const read = article?.blocks.slice(4).map(({ kind, level = "", text }) => `${kind}${String(level)}: ${text}`);
    expect(read).toEqual([
      "subhead2: The other side",
      "paragraph: Elvby’s own and only harbour is shut, its timetable says. Nobody knows why, and nobody but the old mayor asks.",
      "subhead3: What it costs",
      "paragraph: Cars pay five crowns.",
      "paragraph: Walkers pay none, except:",
      "paragraph: On the first day of May.",
      "paragraph: On the first day of June.",
      "paragraph: Horses swim.",
      "paragraph: Two things are missing:",
      "paragraph: A boat.",
      "paragraph: It was sold in spring.",
      "paragraph: A crew.",
      "caption: Mayor Berg, who owns a boat, at the harbour.",
      "paragraph: We are waiting, the ferryman wrote.",
      "paragraph: For a boat.",
      "paragraph: For a crew.",
      "paragraph: It cost  two crowns, or  one.",
      "paragraph: The sign reads: Walk *slowly*, then run.",
    ]);
  });

  test("offsets of blocks, sentences and what is set apart lead to their words", () => {
    for (const block of article?.blocks ?? [])
      for (const part of [block, ...block.sentences]) expect(article?.text.slice(part.start, part.end)).toBe(part.text);
    const apart = article?.blocks.flatMap(({ spans }) => spans) ?? [];
    expect(apart.map(({ kind, start, end }) => `${kind}: ${article?.text.slice(start, end) ?? ""}`)).toEqual([
      "emphasis: own",
      "strong: only",
      "link: its timetable",
      "emphasis: Nobody",
      "emphasis: but the old mayor",
      "strong: old",
      "link: costs",
      "emphasis: five",
      "strong: none",
      "link: a boat",
      "emphasis: harbour",
      "break:  ",
      "break:  ",
    ]);
  });

  test("stands in lists, quotations and between rules as it is written", () => {
    const kinds = (pieces: readonly BodyPiece[] = []): unknown[] =>
      pieces.map((piece) => {
        if (piece.kind === "quotation") return ["quotation", ...kinds(piece.pieces)];
        if (piece.kind === "list") return [piece.isOrdered ? piece.first : "-", ...piece.items.map(kinds)];
        return piece.kind;
      });
    const [line] = ["paragraph"];
    expect(kinds(article?.body.slice(3))).toEqual([
      "subhead",
      line,
      "subhead",
      ["-", [line], [line, [1, [line], [line]]], [line]],
      line,
      [1, [line, line], [line]],
      "rule",
      "caption",
      ["quotation", line, ["-", [line], [line]]],
      line,
      line,
    ]);
    expect(linesOf(article?.body ?? [])).toEqual(article?.blocks.slice(1));
  });
});

test.each([
  ["f***, ****, 2 * 3 and a_b_c", "f***, ****, 2 * 3 and a_b_c"],
  ["\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\[e\\](f) \\<b> \\&copy;", "*a* _b_ `c` ~~d~~ [e](f) <b> &copy;"],
  ["C:\\\\!ferry, \\\\\\\\server\\\\share and C:\\dir", "C:\\!ferry, \\\\server\\share and C:\\dir"],
  ["¯\\\\\\_(ツ)\\_/¯", "¯\\_(ツ)_/¯"],
  ["AT&T, &c; and &; — $5 | 6% {7} ^8^ 😀", "AT&T, &c; and &; — $5 | 6% {7} ^8^ 😀"],
  ["1\\. and 2\\) No", undefined],
  ["1\\. No", "1. No"],
  ["#1 and # 2", "#1 and # 2"],
  ["\\# 1", "# 1"],
  ["\\+ 5", "+ 5"],
])("the way to write %s is read as it", (written, shown) => {
  const { article, problems } = read(`${front}${written}\n`);
  expect(problems.map(({ rule }) => rule)).toEqual(shown === undefined ? ["article-signs"] : []);
  if (shown !== undefined) expect(article?.blocks[1]?.text).toBe(shown);
});

test("in a headline every sign is what it is", () => {
  const headline = 'f*** `<b>` [a](b) &copy; C:\\\\!x # 1 \\" end';
  const { article, problems } = read(`${front.replace("One. Two!", `"${headline}"`)}Text.\n`);
  expect(problems).toEqual([]);
  expect(article?.blocks[0]?.text).toBe('f*** `<b>` [a](b) &copy; C:\\!x # 1 " end');
});

test("what is said to be meant stays as it is written", () => {
  const text = "It\u00ADs[^1]  end [2]\u00A0\u00A0x";
  const meant = front.replace("rights:", "meant: [spaces, footnote-marks, hidden-characters]\nrights:");
  const { article, problems } = read(`${meant}${text}\n`);
  expect(problems).toEqual([]);
  expect(article?.blocks[1]?.text).toBe(text);
});

test("spaces that are part of a script’s own way to write are no slips", () => {
  expect(read(`${front.replace("en\n", "ja\n")}\u3000橋は　再び開く。\n`).problems).toEqual([]);
  expect(read(`${front.replace("en\n", "fr\n")}Le pont\u00A0: «\u00A0oui\u202F» !\n`).problems).toEqual([]);
});

test.each([
  ["a list that goes on after a paragraph", "1. One.\n\nBetween.\n\n2. Two.\n\nBetween.\n\n3. Three."],
  ["a number that is no item of a list", "2024\\. The year of the flood."],
  ["a dash that begins a paragraph", "\\- No, she said."],
  ["signs of captions that are words", "!\\[No.] \\![No.]"],
])("%s can be written", (_what, text) => {
  expect(read(`${front}${text}\n`).problems).toEqual([]);
});

describe("what Markdown would change", () => {
  test("a character after a backslash is kept as published", () => {
    const { article, problems } = read(`${front}Two \\* three is 2 \\* 3 \\[sic\\].\n`);
    expect(problems).toEqual([]);
    expect(article?.blocks[1]?.text).toBe("Two * three is 2 * 3 [sic].");
  });

  test("an address that Markdown would link stays words", () => {
    const line = "See www.ferry.example, https://ferry.example/times_a_b or ada@ferry.example.";
    const { article, problems } = read(`${front}${line}\n`);
    expect(problems).toEqual([]);
    expect(article?.blocks[1]?.text).toBe(line);
  });

  test("dashes, curly quotes and numbers stay as they are", () => {
    const line = "“A – b — c…” it’s 60,000 & more, 1 < 2.";
    expect(read(`${front}${line}\n`).article?.blocks[1]?.text).toBe(line);
  });

  test("words in markup that no article has are there all the same, so that notes on them are not reported too", () => {
    const { article, problems } = read(`${front}A *slanted* word,\na <b>bold</b> \`one\`.\n`);
    expect(article?.blocks[1]?.text).toBe("A slanted word, a bold one.");
    expect(article?.isPlain).toBe(false);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [11, 18],
      [12, 3],
      [12, 15],
    ]);
  });
});

test("front matter is split off with the line on which the text begins", () => {
  expect(splitFrontMatter("---\na: 1\n---\ntext\n")).toEqual({ front: "a: 1", body: "text\n", bodyLine: 3 });
  expect(splitFrontMatter("text\n---\na: 1\n---\n")).toBeUndefined();
});
