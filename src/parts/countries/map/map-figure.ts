import { countriesOf } from "../model.ts";
import { formatDate } from "../../../story/dates.ts";
import type { Story } from "../../../story/story.ts";
import { roleLabels } from "../../../words/labels.ts";
import { drawnOnce } from "../../../views/drawing/drawn-once.ts";
import type { Figure, FigureData } from "../../../views/figure.ts";
import { mapCaption, mapDescription } from "./caption.ts";
import { drawMap } from "./draw-map.ts";
import { mapFinding } from "./finding.ts";
import { sceneOf } from "./scene.ts";
import { narrowSheet, wideSheet } from "./sheets.ts";

/** The states and territories of a story on a map: where they lie, and the part each plays. */
export const mapFigure = drawnOnce((story: Story): Figure => {
  const scene = sceneOf(story);
  const called = { title: "Map of the states and territories of the story", description: mapDescription(scene) };
  return {
    id: "map",
    finding: mapFinding(story),
    caption: mapCaption(scene),
    checked: story.checked,
    drawing: drawMap({ ...called, id: "map" }, scene, wideSheet(scene.frame), true),
    narrowDrawing: drawMap({ ...called, id: "map-narrow" }, scene, narrowSheet(scene.frame), false),
    data: mapData(story),
  };
});

function mapData(story: Story): FigureData {
  return {
    columns: ["Country", "ISO 3166-1 code", "Role", "Part", "Ties with Israel", "Standing in the accords", "As of"],
    rows: countriesOf(story).map(({ id, name, role, part, ties, standing }) => [
      name,
      id,
      roleLabels[role],
      part,
      ties?.text ?? "",
      standing?.text ?? "",
      standing ? formatDate(standing.asOf) : "",
    ]),
  };
}
