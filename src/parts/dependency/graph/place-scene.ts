import { dependencyOf } from "../model.ts";
import type { Story } from "../../../story/story.ts";
import { drawArrows, type Arrow } from "./arrows.ts";
import { placeBoxes, type Box } from "./place-boxes.ts";
import type { Sheet } from "./sheet.ts";
import { whereChainStops } from "./standing.ts";

/** Everything a drawing holds, in its place. */
export interface Scene {
  boxes: Box[];
  arrows: Arrow[];
  width: number;
  height: number;
}

/** Places the conditions of a story and the arrows between them. */
export function placeScene(story: Story, sheet: Sheet): Scene {
  const placement = placeBoxes(dependencyOf(story).conditions, whereChainStops(story), sheet);
  const { boxes, width, height } = placement;
  return { boxes, arrows: drawArrows(placement, sheet), width: Math.max(width, sheet.width), height };
}
