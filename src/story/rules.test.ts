import { showing } from "../publish/outline.ts";
import { allParts } from "../parts/all-parts.ts";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { storyWith } from "../test/edited-story.ts";
import { exampleContent } from "../test/example-content.ts";
import { anchor, type TextQuoteSelector } from "./anchor.ts";
import { compileContent } from "./compile-content.ts";
import { compileStory } from "./compile-story.ts";
import { ContentError, type Problem } from "./problem.ts";
import { rulesOf } from "./rules.ts";
import { articleMistakes } from "./rules/article.cases.ts";
import { basisMistakes } from "./rules/bases.cases.ts";
import { claimMistakes } from "./rules/claims.cases.ts";
import { correctionMistakes } from "./rules/corrections.cases.ts";
import { dateMistakes } from "./rules/dates.cases.ts";
import { factMistakes } from "./rules/facts.cases.ts";
import { fileMistakes } from "./rules/files.cases.ts";
import { idMistakes } from "./rules/ids.cases.ts";
import { limitMistakes } from "./rules/limits.cases.ts";
import type { Mistake } from "./rules/mistake.ts";
import { publishedMistakes } from "./rules/published.cases.ts";
import { quotationMistakes } from "./rules/quotations.cases.ts";
import { sectionMistakes } from "./rules/sections.cases.ts";
import { endMistakes, sentenceMistakes } from "./rules/sentences.cases.ts";
import { shapeMistakes } from "./rules/shapes.cases.ts";
import { storyMistakes } from "./rules/stories.cases.ts";
import { statementMistakes } from "./rules/statements.cases.ts";
import { tenMistakes } from "./rules/ten-at-once.cases.ts";
import { valueMistakes } from "./rules/values.cases.ts";
import { vocabularyMistakes } from "./rules/vocabularies.cases.ts";
import { yamlMistakes } from "./rules/yaml.cases.ts";

const topics: Readonly<Record<string, readonly Mistake[]>> = {
  files: fileMistakes,
  "what YAML takes for something else": yamlMistakes,
  shapes: shapeMistakes,
  values: valueMistakes,
  "vocabularies of countries": vocabularyMistakes,
  "dates that may not be meant": dateMistakes,
  article: articleMistakes,
  quotations: quotationMistakes,
  ids: idMistakes,
  statements: statementMistakes,
  "whose a statement is": basisMistakes,
  claims: claimMistakes,
  facts: factMistakes,
  sections: sectionMistakes,
  "long sentences": sentenceMistakes,
  "ends of sentences": endMistakes,
  corrections: correctionMistakes,
  limits: limitMistakes,
  "what was published": publishedMistakes,
};
const mistakes = Object.values(topics).flat();

const good = storyWith();
const nameOf = ({ file, line, column, rule }: Problem<string>): string =>
  `${file.replace(`${good.path}/`, "")}:${String(line)}:${String(column)} ${rule}`;
const suggestions = ({ fix = "" }: Problem<string>): string[] => fix.match(/passage: \{.*\}/gu) ?? [];

test("the example story holds to every rule", () => {
  expect(compileStory(good, { parts: allParts, showing }).problems).toEqual([]);
});

describe.each(Object.entries(topics))("mistakes with %s", (_topic, cases) => {
  test.each(cases)("$title", ({ edit, purpose, problem, suggested = [] }) => {
    const { problems } = compileStory(storyWith(edit), { parts: allParts, showing, ...purpose });
    expect(problems.map(nameOf)).toEqual([problem]);
    expect(problems.flatMap(suggestions)).toEqual(suggested);
  });
});

describe("mistakes with stories as wholes", () => {
  test.each(storyMistakes)("$title", ({ edit, purpose, problem, fix = "" }) => {
    let problems: readonly Problem<string>[] = [];
    try {
      compileContent(edit(exampleContent()), { parts: allParts, showing, ...purpose });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      ({ problems } = error);
    }
    const names = problems.map(({ file, line, column, rule }) => {
      return `${file.replace(/^content\/stories\/?/u, "")}:${String(line)}:${String(column)} ${rule}`;
    });
    expect(names).toEqual([problem]);
    expect(problems[0]?.fix ?? "").toContain(fix);
  });
});

test("every rule is broken by a mistake", () => {
  const broken = new Set([...mistakes, ...storyMistakes].map(({ problem }) => problem.split(" ")[1]));
  expect(Object.keys(rulesOf(allParts)).filter((rule) => !broken.has(rule))).toEqual([]);
});

test("no mistake is listed twice", () => {
  expect(new Set(mistakes.map(({ title }) => title)).size).toBe(mistakes.length);
  expect(new Set(mistakes.map(({ edit }) => JSON.stringify(edit))).size).toBe(mistakes.length);
});

test.each(mistakes.flatMap(({ suggested = [] }) => suggested))("a suggestion anchors: %s", (suggestion) => {
  const text = compileStory(good, { parts: allParts, showing }).story?.article.text ?? "";
  const { passage } = parse(suggestion) as { passage: TextQuoteSelector };
  expect(anchor(text, passage)).toMatchObject({ kind: "found" });
});

test("ten mistakes in different files are told in one go", () => {
  const { problems } = compileStory(storyWith(...tenMistakes.map(({ edit }) => edit)), { parts: allParts, showing });
  expect(problems.map(nameOf).toSorted()).toEqual(tenMistakes.map(({ problem }) => problem).toSorted());
});
