import { expect, test } from "vitest";
import { manyCountriesStory } from "../../../test/many-countries.ts";
import { countriesOf } from "../model.ts";
import { roles } from "../schema.ts";
import { countryWords } from "../words.ts";
import { groupLabel, roleGroups } from "./draw-shapes.ts";

test("every role is drawn in one way", () => {
  expect(roleGroups.flatMap((group) => group.roles).toSorted()).toEqual([...roles].toSorted());
});

test("shadings differ without colour: each has its own lines or dots", () => {
  expect(new Set(roleGroups.map(({ marks }) => marks)).size).toBe(roleGroups.length);
});

test("the legend is made of the roles that occur", () => {
  const countries = countriesOf(manyCountriesStory());
  const israel = countries.filter(({ id }) => id === "ISR");
  const words = countryWords({ language: "en-GB" });
  const party = roleGroups.find(({ id }) => id === "party");
  expect(party && groupLabel(party, countries, words)).toBe("Sponsor, party to the accords");
  expect(party && groupLabel(party, israel, words)).toBe("Party to the accords");
});
