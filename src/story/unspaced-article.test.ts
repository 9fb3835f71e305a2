import { describe, expect, test } from "vitest";
import { change, write, type Edit } from "../test/edited-story.ts";
import { exampleStory } from "../test/example-story.ts";
import { wordShares } from "../voices/word-shares/word-shares.ts";
import { assignWords } from "./runs.ts";
import type { Story } from "./story.ts";

interface Article {
  language: string;
  headline: string;
  paragraphs: readonly string[];
  /** The passages of the claims, in the order of the example’s. */
  claims: readonly string[];
  /** Those of the notes. */
  notes: readonly string[];
  norway: string;
  sweden: string;
}

const claimed = [
  "passage: { exact: Two border towns agree to rebuild their bridge }",
  "passage: { exact: two officials told the Border Courier. It has been closed since the flood of 2024. }",
  "passage:\n      exact: The bridge will open again\n      prefix: “",
  "passage: { exact: a survey of the river must come first }",
  "passage: { exact: council did not comment. A ferry carries people across }",
  "passage: { exact: since the flood of 2024 }",
];
const noted = [
  "passage: { exact: two officials told the Border Courier }",
  "passage: { exact: told the Border Courier }",
  'passage: { exact: "a condition: a survey of the river" }',
];

/** The example, its article in a script that has no spaces between words. */
function storyOf({ language, headline, paragraphs, claims, notes, norway, sweden }: Article): Story {
  const front = {
    headline,
    publisher: "Border Courier",
    published: "2026-03-03",
    url: "https://courier.example/bridge",
  };
  const lines = Object.entries({ ...front, language, rights: "Invented." }).map(([key, value]) => `${key}: "${value}"`);
  const quoting = (file: string, from: readonly string[], to: readonly string[]): Edit[] =>
    from.map((passage, index) => change(file, passage, `passage: { exact: "${to[index] ?? ""}" }`));
  return exampleStory(
    write("article.md", `---\n${lines.join("\n")}\n---\n\n${paragraphs.join("\n\n")}\n`),
    ...quoting("claims.yaml", claimed, claims),
    ...quoting("notes.yaml", noted, notes),
    change("countries.yaml", "names: [Norway, Fossby]", `names: [${norway}]`),
    change("countries.yaml", "names: [Sweden, Elvby]", `names: [${sweden}]`),
  );
}

const chinese: Article = {
  language: "zh-Hans",
  headline: "两座边境小镇同意重建桥梁",
  paragraphs: [
    "挪威的两名官员告诉《边境邮报》，两镇将重建桥梁。自2024年洪水以来，该桥一直关闭。",
    "“桥会重新开放。”市长贝里周一说。瑞典提出一个条件：必须先勘测河流。",
    "镇议会未置评。在桥开放之前，渡轮运送行人。",
  ],
  claims: [
    "两座边境小镇同意重建桥梁",
    "两名官员告诉《边境邮报》，两镇将重建桥梁。自2024年洪水以来，该桥一直关闭。",
    "桥会重新开放",
    "瑞典提出一个条件：必须先勘测河流",
    "镇议会未置评。在桥开放之前，渡轮运送行人",
    "自2024年洪水以来",
  ],
  notes: ["两名官员告诉《边境邮报》", "告诉《边境邮报》", "一个条件：必须先勘测河流"],
  norway: "挪威",
  sweden: "瑞典",
};

const japanese: Article = {
  language: "ja",
  headline: "国境の二つの町、橋の再建で合意",
  paragraphs: [
    "ノルウェーの二人の当局者は国境新報に対し、両町が橋を再建すると述べた。橋は二〇二四年の洪水以来閉鎖されている。",
    "「橋は再び開く。必ずだ」とベルグ町長は月曜日に語った。スウェーデンは条件を付けた。まず川の測量が必要だ。",
    "町議会はコメントしなかった。橋が開くまで渡し船が人を運ぶ。",
  ],
  claims: [
    "国境の二つの町、橋の再建で合意",
    "二人の当局者は国境新報に対し、両町が橋を再建すると述べた。橋は二〇二四年の洪水以来閉鎖されている。",
    "「橋は再び開く。必ずだ」とベルグ町長は月曜日に語った",
    "スウェーデンは条件を付けた。まず川の測量が必要だ",
    "町議会はコメントしなかった。橋が開くまで渡し船が人を運ぶ",
    "二〇二四年の洪水以来",
  ],
  notes: ["二人の当局者は国境新報に対し", "国境新報", "まず川の測量が必要だ"],
  norway: "ノルウェー",
  sweden: "スウェーデン",
};

describe.each([
  ["Chinese", chinese, 7, ["s-两座边境小镇同意重建", "s-桥会重新开放市长贝里"]],
  ["Japanese", japanese, 8, ["s-国境の二つの町橋の再", "s-橋は再び開く必ずだと"]],
])("an article in %s, which has no spaces", (_language, article, sentences, ids) => {
  const story = storyOf(article);

  test("has its sentences, none of them ended within a quotation that goes on", () => {
    const found = story.article.blocks.flatMap((block) => block.sentences);
    expect(found).toHaveLength(sentences);
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  test("has words of its own for each of two notes on one clause", () => {
    const words = [...assignWords(story.article.text, story.notes)].map(([note, ranges]) => [note.id, ranges.length]);
    expect(words.every(([, count]) => Number(count) > 0)).toBe(true);
  });

  test("is counted by words, and not by clauses", () => {
    const counted = wordShares(story).reduce((sum, { words }) => sum + words, 0);
    expect(counted).toBeGreaterThan(50);
  });
});
