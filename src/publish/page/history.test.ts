import { expect, test } from "vitest";
import { change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { historyOf } from "./history.ts";

test("the record names every id that has gone, with what stands in its place", () => {
  const gone = change("published.yaml", "  - section:sources", "  - section:sources\n  - event:opening\n  - note:old");
  const moved = change(
    "published.yaml",
    "moved:\n",
    "moved:\n  event:opening: claim:bridge-rebuilt\n  note:old: note:who-spoke\n",
  );
  const [told] = historyOf(exampleStory(gone, moved)).flatMap((each) => (each.told.length > 1 ? [each.told] : []));
  expect(told).toEqual([
    "The claim “The bridge will be rebuilt”, in place of event:opening and claim:crossing-shut",
    "The note “Which town they work for”, in place of note:old",
  ]);
});
