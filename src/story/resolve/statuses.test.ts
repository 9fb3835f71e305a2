import { expect, test } from "vitest";
import { dependencyOf } from "../../parts/dependency/model.ts";
import { dependencyFinding } from "../../parts/dependency/graph/dependency-figure.ts";
import { hasMoved, preconditionsOf } from "../../parts/preconditions/model.ts";
import { thenNowFigure, thenNowFinding } from "../../parts/preconditions/then-now-figure.ts";
import { append, change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { toHtml } from "hast-util-to-html";

const vocabulary = `statuses:
  - { id: not-begun, label: Not begun, as: unmet }
  - { id: talked-of, label: Talked of, as: unmet }
  - { id: under-way, label: Under way, as: partly-met }
  - { id: silence, label: Nothing heard, as: not-found }
`;
const preconditions = "preconditions.yaml";
/** The example in which a survey is under way, and costs that had not begun to be shared are talked of. */
const story = exampleStory(
  append("story.yaml", vocabulary),
  change(preconditions, "status: unmet\n    text: It had", "status: not-begun\n    text: It had"),
  change(preconditions, "status: partly-met", "status: under-way"),
  change(preconditions, "status: unmet\n    text: The minutes", "status: not-begun\n    text: The minutes"),
  change(preconditions, "status: not-found", "status: talked-of"),
  change(
    preconditions,
    "text: No agreement was found.\n    newest: water-board",
    "text: They talk.\n    references: [water-board]",
  ),
  change("dependency.yaml", "status: not-found", "status: silence"),
);

test("a status of the story’s own is told by its label, in the heading and in the drawing", () => {
  expect(thenNowFinding(story)).toContain("to “Under way” and");
  const svg = toHtml(thenNowFigure(story).drawing, { space: "svg" });
  for (const label of ["Not begun", "Under way", "Talked of"]) expect(svg).toContain(`>${label}</text>`);
});

test("it is drawn and counted as what the story says", () => {
  const svg = toHtml(thenNowFigure(story).drawing, { space: "svg" });
  expect(svg).toMatch(/<circle class="partly-met"(?:(?!<circle).)*>Under way</u);
  expect(svg).toMatch(/<circle class="unmet"(?:(?!<circle).)*>Talked of</u);
  expect(dependencyOf(story).conditions.map(({ now }) => now.status.as)).toEqual(["partly-met", "unmet", "not-found"]);
  expect(dependencyFinding(story)).not.toContain("undefined");
});

test("from one status to another that is drawn alike is a move", () => {
  expect(preconditionsOf(story).map(hasMoved)).toEqual([true, true]);
});
