import { allParts } from "../../parts/all-parts.ts";
import { describe, expect, test } from "vitest";
import { compileStory } from "../../story/compile-story.ts";
import { ContentError } from "../../story/problem.ts";
import { storyWith } from "../edited-story.ts";
import type { HostileCase } from "./hostile-case.ts";
import { sourceCases } from "./source-cases.ts";
import { textCases } from "./text-cases.ts";
import { valueCases } from "./value-cases.ts";

const topics: Readonly<Record<string, readonly HostileCase[]>> = {
  texts: textCases,
  values: valueCases,
  sources: sourceCases,
};

/** What a message may have: letters, signs, spaces and line ends; no character that a terminal obeys or does not show. */
const printable = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u;

describe.each(Object.entries(topics))("hostile %s", (_topic, cases) => {
  test.each(cases)("$title: $outcome", ({ edits, outcome }) => {
    const { story, problems } = compileStory(storyWith(...edits), { parts: allParts });
    expect([...new Set(problems.map(({ rule }) => rule))]).toEqual(outcome === "inert" ? [] : [outcome]);
    expect(story === undefined).toBe(outcome !== "inert");
    const { message } = new ContentError(problems);
    for (const line of message.split("\n")) expect(line).toMatch(printable);
    expect(message.length).toBeLessThan(10_000);
  });
});

test("there are cases enough, and no two with one name", () => {
  const titles = Object.values(topics).flatMap((cases) => cases.map(({ title }) => title));
  expect(titles.length).toBeGreaterThan(400);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
