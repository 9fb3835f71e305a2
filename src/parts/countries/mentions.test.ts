import { describe, expect, test } from "vitest";
import type { Problem } from "../../story/problem.ts";
import { readArticle } from "../../story/read-article.ts";
import { findMentions } from "./mentions.ts";
import type { RawCountry } from "./schema.ts";

/** What is found of a country that is called so in an article: its mentions in brackets, and what is told to the author. */
function read(language: string, text: string, names: string[], except: string[] = []) {
  const problems: Problem<string>[] = [];
  const source = `---\nheadline: "…"\nbyline: B\npublisher: Courier\npublished: 2026-03-03\nurl: https://courier.example/\nlanguage: ${language}\nrights: Invented for tests.\n---\n\n${text}\n`;
  const article = readArticle("article.md", source, (problem) => problems.push(problem));
  if (!article) throw new Error("The article of this test cannot be read.");
  const value: RawCountry = { id: "NOR", name: "Norway", role: "named", part: "-", names, except, cells: {} };
  const file = {
    name: "countries.yaml",
    value,
    at: () => ({ line: 1, column: 1 }),
    atKey: () => ({ line: 1, column: 1 }),
  };
  const context = { article, report: (problem: Problem<string>) => void problems.push(problem) };
  const mentions = findMentions({ value, file, path: [] }, context as unknown as Parameters<typeof findMentions>[1]);
  const offset = article.text.length - text.length;
  const marked = mentions.toReversed().reduce((whole, { start, end }) => {
    const [from, to] = [start - offset, end - offset];
    return `${whole.slice(0, from)}[${whole.slice(from, to)}]${whole.slice(to)}`;
  }, text);
  return { marked, problems: problems.map(({ found, expected, fix }) => [found, expected, fix]) };
}

describe("a name is found as a whole word of the article’s language", () => {
  test.each([
    ["en", "[Norway]’s king and Norwegians, and [Norway]-based.", "Norway"],
    ["fr", "Le roi d’[Arménie] et l’[Arménie].", "Arménie"],
    ["tr", "[Norveç]’in, [Norveç]'e ve Norveçli.", "Norveç"],
    ["zh-Hans", "[挪威]的两名官员告诉[挪威]。", "挪威"],
    ["ja", "[ノルウェー]の二人は[スウェーデン]", "ノルウェー"],
    ["ja", "[インド]とインドネシア。", "インド"],
    ["th", "เจ้าหน้าที่[นอร์เวย์]สองคน", "นอร์เวย์"],
    ["ko", "[노르웨이]는 [노르웨이]와 [노르웨이]에서 노르웨이인을 보았다.", "노르웨이"],
    ["ar", "قالت [النرويج] و[النرويج] وب[النرويج].", "النرويج"],
    ["ar", "قال مسؤول من و[أذربيجان] ل[أذربيجان].", "أذربيجان"],
    ["he", "אמרה [נורווגיה] ו[נורווגיה] ול[נורווגיה] ב[נורווגיה].", "נורווגיה"],
    ["hy", "[Նորվեգիա]։ Նորվեգիայի թագավոր", "Նորվեգիա"],
    ["ru", "[Норвегия] и норвежцы.", "Норвегия"],
  ])("%s: %s", (language, marked, name) => {
    const names = language === "ja" && marked.includes("スウェーデン") ? [name, "スウェーデン"] : [name];
    expect(read(language, marked.replaceAll(/[[\]]/gu, ""), names)).toEqual({ marked, problems: [] });
  });

  test("in Arabic also where the article of a name has lost a letter after “to”", () => {
    const text = "قال إنه [للنرويج].";
    expect(read("ar", text.replaceAll(/[[\]]/gu, ""), ["النرويج"])).toEqual({ marked: text, problems: [] });
  });

  test("and not as a word of another language that writes others together with it", () => {
    expect(read("fa", "والنرويج آمد.", ["النرويج"]).problems).toHaveLength(1);
  });

  test("a letter and the accent on it are one", () => {
    expect(read("fr", "Le cafe\u0301 du Nord.", ["cafe"]).problems).toHaveLength(1);
  });
});

test("a name within a longer word is told with that word, which the author may mean", () => {
  expect(read("en", "The Norwegians met.", ["Norw"]).problems).toEqual([
    [
      "`Norw`, which occurs only within `Norwegians`",
      "a name by which the article means Norway",
      'write `"Norwegians"` if that means it',
    ],
  ]);
  expect(read("fi", "Norjan kuningas.", ["Norja"]).problems[0]?.[2]).toBe('write `"Norjan"` if that means it');
  expect(read("ja", "インドネシアと。", ["インド"]).problems[0]?.[2]).toBe('write `"インドネシア"` if that means it');
});

test("a phrase in which a name means something else is no mention", () => {
  const text = "[Sudan] and South Sudan, and [Sudan] alone.";
  const plain = text.replaceAll(/[[\]]/gu, "");
  expect(read("en", plain, ["Sudan"], ["South Sudan"])).toEqual({ marked: text, problems: [] });
});

test("so it is with what a dictionary parts that belongs together", () => {
  expect(read("zh-Hans", "印度不是印度尼西亚。", ["印度"]).marked).toBe("[印度]不是[印度]尼西亚。");
  expect(read("zh-Hans", "印度不是印度尼西亚。", ["印度"], ["印度尼西亚"])).toEqual({
    marked: "[印度]不是印度尼西亚。",
    problems: [],
  });
});

test.each([
  ["a phrase that the article has not", ["East Sudan"], "`East Sudan`, which does not occur"],
  ["a phrase without the name", ["alone"], "`alone`, which has no name of the country in it"],
  [
    "phrases that leave no mention",
    ["Sudan and", "South Sudan", "Sudan alone"],
    "`Sudan`, which occurs only within phrases under `except`",
  ],
])("%s is told", (_, except, found) => {
  const { problems } = read("en", "Sudan and South Sudan, and Sudan alone.", ["Sudan"], except);
  expect(problems.map(([first]) => first)).toEqual([found]);
});
