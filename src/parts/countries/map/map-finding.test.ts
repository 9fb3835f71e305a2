import { expect, test } from "vitest";
import { exampleStory } from "../../../test/example-story.ts";
import { change, write, type Edit } from "../../../test/edited-story.ts";
import { allFigures } from "../../../publish/outline.ts";
import { viewed } from "../../../views/view.ts";
import { countryListOf, type Country } from "../model.ts";
import { mapFinding } from "./map-finding.ts";

const story = exampleStory();
const { columns, roles, countries, borders } = countryListOf(story);
const [norway, sweden] = countries as [Country, Country];
const findingOf = (...some: Country[]): string =>
  mapFinding({ language: "en-GB", parts: { countries: { columns, roles, borders, countries: some } } });
const times = (number: number, country: Country): Country[] =>
  Array.from({ length: number }, (_, index) => ({ ...country, name: `${country.name} ${String(index + 1)}` }));
const silent = { ...norway, name: "Finland", cells: {} };

test("gives way to what the story says itself, in every form of the figure", () => {
  const own = exampleStory(change("story.yaml", "sections:\n", "findings: { map: Both share it }\nsections:\n"));
  expect(allFigures(viewed(own)).find(({ id }) => id === "map")?.finding).toBe("Both share it");
  expect(allFigures(viewed(story)).find(({ id }) => id === "map")?.finding).toBe(mapFinding(story));
});

test("of one that stands in some way", () => {
  expect(findingOf(sweden)).toBe("Condition for the bridge – Asked for one: Sweden");
});

test("of two that stand apart, in the order of the statuses and not of the countries", () => {
  expect(findingOf(norway, sweden)).toBe("Condition for the bridge – Asked for one: Sweden; None found: Norway");
});

test("of three, two of them alike", () => {
  expect(findingOf(norway, ...times(2, sweden))).toBe(
    "Condition for the bridge – Asked for one: Sweden 1 and Sweden 2; None found: Norway",
  );
});

test("of more, who are counted, in a tie too", () => {
  expect(findingOf(...times(2, norway), ...times(2, sweden))).toBe(
    "Condition for the bridge – Asked for one: 2; None found: 2",
  );
});

test("of many that all stand alike", () => {
  expect(findingOf(...times(12, norway))).toBe("Condition for the bridge – None found: 12");
});

test("says nothing of those of whom nothing is told", () => {
  expect(findingOf(silent, sweden)).toBe("Condition for the bridge – Asked for one: Sweden");
});

test("names or counts states where it is told of none how it stands", () => {
  expect(findingOf(silent)).toBe("In the story: Finland");
  expect(findingOf(silent, { ...silent, name: "Denmark" })).toBe("In the story: Finland and Denmark");
  expect(findingOf(...times(4, silent))).toBe("In the story: four states and territories");
});

test("needs neither columns nor roles of a story", () => {
  const plain = `countries:
  - { id: NOR, name: Norway, role: central, part: It has a town., names: [Norway] }
  - { id: SWE, name: Sweden, role: named, part: It has the other., names: [Sweden] }
`;
  const outcome: Edit = change("claims.yaml", ", country:SWE", "");
  expect(mapFinding(exampleStory(write("countries.yaml", plain), outcome))).toBe("In the story: Norway and Sweden");
});
