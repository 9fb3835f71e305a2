import { expect, test } from "vitest";
import { manyCountriesStory } from "../../../test/many-countries.ts";
import { sceneWith } from "../../../test/scene-with.ts";
import { countryWords } from "../words.ts";
import { bordersDrawn, mapCaption, mapDescription } from "./caption.ts";
import { sceneOf, type Scene } from "./scene.ts";

const { map: words } = countryWords({ language: "en-GB" });
const putIn = (scene: Scene): string[] => bordersDrawn(scene).map(({ place, state }) => words.disputed(place, state));

test("the caption says of disputed places what the atlas draws", () => {
  expect(putIn(sceneOf(manyCountriesStory()))).toEqual([
    "Crimea in Ukraine",
    "Abkhazia and South Ossetia in Georgia",
    "Karabakh in Azerbaijan",
    "the Golan Heights in Israel",
    "the Halaib Triangle in Egypt",
    "the West Bank and Gaza in Palestine",
    "Western Sahara by itself",
  ]);
});

test("nothing is said of places outside the frame, nor of those that no state of the story claims", () => {
  const scene = sceneOf(manyCountriesStory());
  expect(bordersDrawn({ ...scene, frame: { ...scene.frame, width: 1, height: 1 } })).toEqual([]);
  expect(putIn(sceneWith({ NOR: undefined, SWE: undefined, GRC: undefined, TUR: undefined }))).toEqual([]);
});

test.each([
  [{ UKR: undefined }, "visionscarto", "Crimea in Ukraine"],
  [{ UKR: undefined }, "natural-earth", "Crimea in Russia"],
  [{ MAR: undefined, ESH: undefined }, "visionscarto", "Western Sahara by itself"],
  [{ MAR: undefined, ESH: undefined }, "natural-earth", "Western Sahara in Morocco"],
  [{ SRB: undefined, XKX: undefined }, "visionscarto", "Kosovo by itself"],
  [{ SRB: ["SRB", "XKX"] }, "natural-earth", "Kosovo in The SRB"],
  [{ SOM: undefined }, "visionscarto", "Somaliland by itself"],
  [{ SOM: ["SOM", "somaliland"] }, "visionscarto", "Somaliland in The SOM"],
  [{ CYP: undefined, "northern-cyprus": ["northern-cyprus"] }, "visionscarto", "Northern Cyprus by itself"],
  [{ CHN: ["CHN", "TWN"], TWN: undefined, KOR: undefined }, "visionscarto", "Taiwan in The CHN"],
] as const)("of %o from the viewpoint %s it says: %s", (places, borders, said) => {
  expect(putIn(sceneWith(places, borders))).toContain(said);
});

test("the caption names the viewpoint", () => {
  const scene = sceneWith({ UKR: undefined }, "natural-earth");
  expect(mapCaption(scene, "natural-earth", words)).toContain("draws them where they are held");
  expect(mapCaption(scene, "visionscarto", words)).toContain("United Nations views");
});

test("the description names places for which there is no shape apart from those outside the frame", () => {
  const scene = sceneWith({ NOR: undefined, "north-sea": undefined, GIB: undefined, USA: undefined, SWE: undefined });
  const said = mapDescription(scene, words);
  expect(said).toContain("Not on the map: The north-sea, The GIB.");
  expect(said).toContain("Outside the frame, to the west: The USA.");
});
