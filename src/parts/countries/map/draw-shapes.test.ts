import { expect, test } from "vitest";
import { exampleStory } from "../../../test/example-story.ts";
import { manyCountriesStory } from "../../../test/many-countries.ts";
import { tones } from "../tones.ts";
import { sceneOf } from "./scene.ts";
import { shadings, toneLabel, tonesOf } from "./draw-shapes.ts";

test("shadings differ without colour: each has its own lines or dots", () => {
  const marks = Object.values(shadings).map((shading) => shading.marks);
  expect(new Set(marks).size).toBe(tones.length);
});

test("the key is made of the tones and roles that occur, in the order of tones and of the story’s roles", () => {
  const many = manyCountriesStory();
  expect(tonesOf(sceneOf(many))).toEqual(tones);
  expect(toneLabel("upright", many)).toBe("Called sponsor\u00a0/ Called party");
  const example = exampleStory();
  const drawn = tonesOf(sceneOf(example)).map((tone) => toneLabel(tone, example));
  expect(drawn).toEqual(["Asks for something first", "Builds the bridge"]);
});
