import type { Story } from "../../../story/story.ts";
import type { Drawn } from "../../../views/drawn.ts";
import { countriesOf } from "../model.ts";
import { accordStandings } from "../schema.ts";
import { countryWords } from "../words.ts";
import { mapCaption, mapDescription } from "./caption.ts";
import { drawMap } from "./draw-map.ts";
import { sceneOf, narrowSheet, wideSheet } from "./scene.ts";

/** The states and territories of a story on a map: where they lie, and the part each plays. */
export function mapFigure(story: Story): Drawn {
  const scene = sceneOf(story);
  const words = countryWords(story);
  const called = { words, title: words.map.title, description: mapDescription(scene, words.map) };
  return {
    finding: mapFinding(story),
    caption: mapCaption(scene, words.map),
    drawing: drawMap({ ...called, id: "map" }, scene, wideSheet(scene.frame), true),
    narrowDrawing: drawMap({ ...called, id: "map-narrow" }, scene, narrowSheet(scene.frame), false),
  };
}

/** More candidates than these are counted. */
const mostNamed = 3;

/**
 * Where those stand that the article names as candidates. Those it only implies are not counted; a story without
 * candidates is told by its number of states.
 */
export function mapFinding(story: Pick<Story, "language" | "parts">): string {
  const words = countryWords(story);
  const countries = countriesOf(story);
  const candidates = countries.filter(({ role }) => role === "candidate");
  if (candidates.length === 0) {
    return words.states(countries.length);
  }
  const groups = accordStandings.flatMap((status) => {
    const names = candidates.filter(({ standing }) => standing?.status === status).map(({ name }) => name);
    return names.length === 0 ? [] : [{ status, names }];
  });
  const areNamed = candidates.length <= mostNamed;
  return areNamed ? words.candidates(groups) : words.candidatesCounted(candidates.length, groups);
}
