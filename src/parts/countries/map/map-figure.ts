import type { Story } from "../../../story/story.ts";
import type { Drawn } from "../../../views/drawn.ts";
import { countryListOf } from "../model.ts";
import { countryWords } from "../words.ts";
import { mapCaption, mapDescription } from "./caption.ts";
import { drawMap } from "./draw-map.ts";
import { drawShapes, reuseShapes } from "./draw-shapes.ts";
import { mapFinding } from "./map-finding.ts";
import { sceneOf, narrowSheet, pageSheet } from "./scene.ts";

/** The states and territories of a story on a map: where they lie, and the part each plays. */
export function mapFigure(story: Story): Drawn {
  const scene = sceneOf(story);
  const words = countryWords(story);
  const named = { story, title: words.map.title, description: mapDescription(scene, words.map) };
  return {
    finding: mapFinding(story),
    caption: mapCaption(scene, countryListOf(story).borders, words.map),
    drawing: drawMap(named, scene, pageSheet(scene.frame), drawShapes(scene)),
    narrowDrawing: drawMap(named, scene, narrowSheet(scene.frame), reuseShapes()),
  };
}
