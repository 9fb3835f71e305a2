import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { anchors } from "../../../story/kinds.ts";
import { exampleStory } from "../../../test/example-story.ts";
import { realStory } from "../../../test/real-story.ts";
import { dependencyOf } from "../model.ts";
import { plainTable } from "../../../views/plain-table.ts";
import { dependencyTable } from "../views.ts";
import { dependencyFigure, dependencyFinding } from "./dependency-figure.ts";
import { sketchedStory } from "../../../test/sketched-story.ts";
import { evidenceOf, isLeftOut, isUnmentioned } from "./standing.ts";

const story = realStory();
const { drawing } = dependencyFigure(story);

const elements = (node: ElementContent): Element[] =>
  node.type === "element" ? [node, ...node.children.flatMap(elements)] : [];
const hasClass = (element: Element, name: string): boolean => [element.properties.className].flat().includes(name);
const linksOf = (drawing: Element): Element[] => elements(drawing).filter(({ tagName }) => tagName === "a");

test("links lead to each condition and to what each arrow stands on, as the sentences do", () => {
  const expected = dependencyOf(story).conditions.flatMap(({ id, outgoing }) => [
    `condition-${id}`,
    ...outgoing.map((edge) => {
      const evidence = evidenceOf(edge);
      return evidence && anchors[evidence.kind](evidence.id);
    }),
  ]);
  expect(linksOf(drawing).map(({ properties }) => properties.href)).toEqual(expected.map((anchor) => `#${anchor}`));
});

test("the name of an arrow's link is its statement", () => {
  const titles = linksOf(drawing)
    .flatMap(({ children }) => children)
    .filter((child) => child.type === "element" && child.tagName === "title");
  for (const [index, { statement }] of dependencyOf(story)
    .conditions.flatMap(({ outgoing }) => outgoing)
    .entries()) {
    expect(toHtml(titles[index] ?? [], { space: "svg" })).toContain(statement);
  }
});

test("what the article leaves out is told apart, by its line and in words", () => {
  const boxes = linksOf(drawing).filter((link) => !hasClass(link, "word"));
  const said = boxes.map((box) => toHtml(box, { space: "svg" }).includes("Not in the article"));
  const doubled = boxes.map((box) => / d="M0 0[^"]+zM/u.test(toHtml(box, { space: "svg" })));
  expect(said).toEqual(dependencyOf(story).conditions.map(isUnmentioned));
  expect(doubled).toEqual(said);
  const lines = elements(drawing).filter((element) => hasClass(element, "left-out"));
  // One more is in the key.
  expect(lines).toHaveLength(dependencyOf(story).dependencies.filter(isLeftOut).length + 1);
});

test("the data have a row for each edge", () => {
  const { columns, rows } = plainTable(dependencyTable(story), story);
  expect(rows).toHaveLength(dependencyOf(story).dependencies.length);
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
});

test("the finding counts what was met and names where the chain stops", () => {
  expect(dependencyFinding(sketchedStory([["a", "requires", "b"]]))).toMatch(
    /^Neither of two reported conditions was met when last seen; the chain stops first at “The condition called a”$/u,
  );
  expect(dependencyFinding(sketchedStory([["a", "requires", "b"]], { a: "met" }))).toMatch(
    /^One of two reported conditions was met when last seen$/u,
  );
  expect(dependencyFinding(sketchedStory([["a", "requires", "b"]], { a: "met", b: "met" }))).toMatch(
    /^Both reported conditions were met when last seen$/u,
  );
});

test("what nobody set is not counted, and a precondition is in the article where the article has it", () => {
  const story = exampleStory();
  expect(dependencyOf(story).conditions.map(isUnmentioned)).toEqual([false, true, false]);
  expect(dependencyFinding(story)).toMatch(/^The only reported condition was not .+“The river is surveyed”$/u);
  const { conditions, dependencies } = dependencyOf(story);
  const graph = { conditions: conditions.filter(({ is }) => !is), dependencies };
  const unset = { ...story, parts: { ...story.parts, dependency: graph } };
  expect(dependencyFinding(unset)).toBe("One condition, set by nobody");
});
