import { allKinds } from "../../parts/all-parts.ts";
import { expect, test } from "vitest";
import { readPublicId } from "../../story/kinds.ts";
import { publicIds } from "../../story/published/public-ids.ts";
import { exampleStory } from "../../test/example-story.ts";
import { thingInWords } from "./thing-in-words.ts";

const story = exampleStory();

test.each([
  ["note:who-spoke", "the note “Which town they work for”"],
  ["claim:towns-agree", "the claim “The towns agree”"],
  ["country:NOR", "the entry “Norway”"],
  ["section:dependency", "the section “What the bridge hangs on”"],
  ["section:in-short", "the section “In short”"],
  ["figure:then-now", "the figure “Conditions, then and now”"],
  ["story:two-towns-bridge", "the story “The bridge between two towns”"],
] as const)("%s is %s", (id, text) => {
  expect(thingInWords(story, id)).toBe(text);
});

test("everything with an address can be named", () => {
  const unnamed = publicIds(story, { figures: ["map"], policies: ["corrections"] }).filter((id) => {
    const text = thingInWords(story, id);
    return /“”|undefined| $/u.test(text) || readPublicId(id, allKinds) === undefined;
  });
  expect(unnamed).toEqual([]);
});
