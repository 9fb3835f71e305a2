import { expect, test } from "vitest";
import { change, remove, storyWith, type Edit } from "../../test/edited-story.ts";
import { compileContent } from "../compile-content.ts";
import { ContentError } from "../problem.ts";
import type { ContentFiles } from "../read-content.ts";
import { publishContent } from "./publish-content.ts";

const ledger = "content/stories/two-towns-bridge/published.yaml";
const figures = ["map", "timeline"];
const site = `name: Examples
description: Stories made for tests.
language: en-GB
publisher: Examples
policies:
  - id: footing
    title: Footing
    text: Every statement cites something.
`;

function contentWith(...edits: readonly Edit[]): ContentFiles {
  const { path, files } = storyWith(...edits);
  const story = [...files].map(([name, text]) => [`${path}/${name}`, text] as const);
  return { "content/site.yaml": site, ...Object.fromEntries(story) };
}

test("what is published can be built, and before that it cannot", () => {
  const files = contentWith();
  expect(() => compileContent(files, { figures, isPublication: true })).toThrow(ContentError);
  const [update, ...more] = publishContent(files, figures);
  expect(more).toEqual([]);
  expect(update?.file).toBe(ledger);
  expect(update?.added).toEqual(expect.arrayContaining(["figure:map", "policy:footing", "claim:towns-agree"]));
  expect(update?.text).toContain("claim:crossing-shut: claim:bridge-rebuilt");
  const published = { ...files, [ledger]: update?.text ?? "" };
  expect(compileContent(published, { figures, isPublication: true }).stories).toHaveLength(1);
  expect(publishContent(published, figures)).toEqual([{ file: ledger, text: update?.text, added: [] }]);
});

test("a story without a list gets one", () => {
  const [update] = publishContent(contentWith(remove("published.yaml")), figures);
  expect(update?.text).toMatch(/^# .*\n# .*\npublished:\n {2}- change:want-or-agree\n/u);
});

test("nothing is published while something has gone without a successor", () => {
  const files = contentWith(change("notes.yaml", "id: who-spoke", "id: who-told-it"));
  expect(() => publishContent(files, figures)).toThrow("`note:who-spoke`, which was published and is gone");
});

test.each([
  ["figures", "figure:map", "figure:chart"],
  ["policies", "policy:footing", "policy:thanks"],
])("%s are missed only where it is known which there are", (_kind, known, gone) => {
  const files = contentWith(change("published.yaml", "  - note:who", `  - ${known}\n  - ${gone}\n  - note:who`));
  expect(() => compileContent(files, { figures })).toThrow(`\`${gone}\`, which was published and is gone`);
  const noPolicies = { ...files, "content/site.yaml": site.replace("policies:", "polices:") };
  const message = messageOf(() => compileContent(noPolicies));
  expect(message).toContain("1 problem");
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "";
}
