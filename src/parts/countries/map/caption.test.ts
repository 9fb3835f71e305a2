import { expect, test } from "vitest";
import { manyCountriesStory } from "../../../test/many-countries.ts";
import { countryWords } from "../words.ts";
import { bordersDrawn } from "./caption.ts";
import { sceneOf } from "./scene.ts";

test("the caption says of disputed places what the atlas draws", () => {
  const { frame } = sceneOf(manyCountriesStory());
  const { disputed } = countryWords({ language: "en-GB" }).map;
  expect(bordersDrawn(frame).map(({ place, state }) => disputed(place, state))).toEqual([
    "Crimea in Ukraine",
    "Abkhazia and South Ossetia in Georgia",
    "Karabakh in Azerbaijan",
    "the Golan Heights in Israel",
    "the Halaib Triangle in Egypt",
    "the West Bank and Gaza in Palestine",
    "Western Sahara by itself",
  ]);
});

test("nothing is said of places outside the frame", () => {
  const { frame } = sceneOf(manyCountriesStory());
  expect(bordersDrawn({ ...frame, width: 1, height: 1 })).toEqual([]);
});
