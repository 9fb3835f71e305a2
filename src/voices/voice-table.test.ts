import { expect, test } from "vitest";
import { change } from "../test/edited-story.ts";
import { exampleStory } from "../test/example-story.ts";
import type { Story } from "../story/story.ts";
import { coreViews } from "./views.ts";

/** What is told of the engineer, whom a work of the water board reports as well, by what it stands under. */
function toldOfEngineer(story: Story): Record<string, string[] | undefined> {
  const table = coreViews.find(({ id }) => id === "voices")?.table(story);
  const cells = table?.rows.find(({ anchor }) => anchor === "voice-engineer")?.cells ?? {};
  return Object.fromEntries(
    ["told", "untold"].map((key) => {
      const cell = cells[key];
      return [key, cell && "references" in cell ? cell.references?.list.map(({ id }) => id) : undefined];
    }),
  );
}

test("the works that report a voice stand below what is told last of it, and not below a heading with no answer", () => {
  expect(toldOfEngineer(exampleStory())).toEqual({ told: ["water-board"], untold: undefined });
  const withUntold = change(
    "claims.yaml",
    "    told: An engineer.\n",
    "    told: An engineer.\n    untold: The name.\n",
  );
  expect(toldOfEngineer(exampleStory(withUntold))).toEqual({ told: undefined, untold: ["water-board"] });
});
