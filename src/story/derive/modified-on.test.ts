import { expect, test } from "vitest";
import { change, write } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { modifiedOn } from "./modified-on.ts";

test("a story was modified when it was last corrected", () => {
  const { annotated, corrections } = exampleStory();
  expect(annotated.edtf).toBe("2026-07-01");
  expect(corrections.map(({ date }) => date.edtf)).toEqual(["2026-07-02", "2026-07-09"]);
  expect(modifiedOn(exampleStory()).edtf).toBe("2026-07-09");
});

test("a story without corrections was modified when its notes were last worked on", () => {
  expect(modifiedOn(exampleStory(write("corrections.yaml", "[]\n"))).edtf).toBe("2026-07-01");
});

test("work on the notes after the last correction is later", () => {
  const reworked = change("story.yaml", "annotated: 2026-07-01", "annotated: 2026-09-01\nfirstAnnotated: 2026-07-01");
  expect(modifiedOn(exampleStory(reworked)).edtf).toBe("2026-09-01");
});
