import { dependencyOf, type Condition } from "../model.ts";
import type { Element } from "hast";
import { s } from "hastscript";
import type { Story } from "../../../story/story.ts";
import type { Arrow } from "./arrows.ts";
import { drawLabel, drawLine } from "./draw-arrow.ts";
import { drawBox } from "./draw-box.ts";
import { drawLegend, legendHeight } from "./draw-legend.ts";
import { placeScene } from "./place-scene.ts";
import type { Sheet } from "./sheet.ts";
import { changesWith } from "./switch-rules.ts";
import { allChanges } from "./what-falls.ts";

/** What is drawn on a sheet, and how much room it takes. */
export interface Sketch {
  content: Element;
  width: number;
  height: number;
}

/**
 * Draws the conditions of a story and the arrows between them. Lines come first, below all else; then each condition,
 * followed by the words on its arrows, in the order of the argument: whoever walks from link to link, or has them read
 * out, meets the argument as the sentences tell it.
 */
export function drawScene(story: Story, sheet: Sheet): Sketch {
  const { boxes, arrows, width, height } = placeScene(story, sheet);
  const changes = allChanges(dependencyOf(story).conditions);
  const from = (condition: Condition): Arrow[] => arrows.filter(({ edge }) => edge.from === condition);
  const group = (condition: Condition, elements: Element[]): Element[] =>
    elements.length > 0 ? [s("g", { class: changesWith(condition) }, elements)] : [];
  const content = s("g", { class: "dependency-drawing", fontSize: sheet.text }, [
    ...dependencyOf(story).conditions.flatMap((condition) =>
      group(
        condition,
        from(condition).map((arrow) => drawLine(arrow, sheet)),
      ),
    ),
    ...boxes.flatMap((box) =>
      group(box.condition, [
        drawBox(box, changes, sheet),
        ...from(box.condition).map((arrow) => drawLabel(arrow, sheet)),
      ]),
    ),
    drawLegend(height, sheet),
  ]);
  return { content, width, height: height + legendHeight };
}
