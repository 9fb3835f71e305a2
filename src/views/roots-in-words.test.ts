import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { listRootsInWords, rootsInWords } from "./roots-in-words.ts";

const { references } = exampleStory();

test.each([
  [
    "en-GB",
    "Counted by origin, the 5 works below are 4",
    "Two works carry one report by Elvby council and count as one: Elvby council and The Old Shelf.",
  ],
  [
    "de",
    "Nach Ursprung gezählt sind die 5 Veröffentlichungen unten 4",
    "Zwei Veröffentlichungen enthalten einen Bericht von Elvby council und zählen als eine",
  ],
  ["ar", "المراجع أدناه وعددها 5 هي 4", "في مرجعين، ويُحسب مرة واحدة"],
])("in %s a list of works says how many they are by origin, and which count as one", (language, sum, root) => {
  const told = listRootsInWords(references, { language });
  expect(told).toEqual([expect.stringContaining(sum), expect.stringContaining(root)]);
});

test("of works that each stand for themselves nothing is said", () => {
  const own = references.filter(({ repeats }) => repeats === undefined);
  expect([rootsInWords(own, { language: "en-GB" }), listRootsInWords(own, { language: "en-GB" })]).toEqual([[], []]);
});
