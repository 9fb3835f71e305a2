import { dependencyOf } from "../model.ts";
import type { Element } from "hast";
import { s } from "hastscript";
import { statusJudgement } from "../../../words/labels.ts";
import type { Story } from "../../../story/story.ts";
import type { Figure } from "../../../views/figure.ts";
import { drawing } from "../../../views/drawing/svg.ts";
import { capitalised, counted } from "../../../words/in-words.ts";
import { dependencyData } from "./dependency-data.ts";
import { dependencyFinding } from "./dependency-finding.ts";
import { drawScene, type Sketch } from "./draw-scene.ts";
import { narrowSheet, tallSheet, wideSheet } from "./sheet.ts";
import { switchRules } from "./switch-rules.ts";

/**
 * What hangs on what: conditions with their status, and what leads from one to the next.
 *
 * The drawing is a group of links, not an image: each is told as the sentences tell it, in their order, so that it can be
 * walked with the keyboard, called by voice and heard. The page has the sentences in full beside it.
 */
export function dependencyFigure(story: Story): Figure {
  const across = drawScene(story, wideSheet);
  const wide = across.width > wideSheet.width ? drawScene(story, tallSheet) : across;
  const finding = dependencyFinding(story);
  const description = `${capitalised(counted(dependencyOf(story).conditions.length, "box", "boxes"))} in the order of the argument. The sentences below say the same.`;
  const draw = ({ width, height, content }: Sketch, rest: Element[] = []): Element =>
    drawing({ title: finding, description, width, height }, [...rest, content]);
  return {
    id: "dependency-graph",
    finding,
    caption: `An arrow leads from a condition to what depends on it, its words to the evidence, a box to its sentences. ${statusJudgement}`,
    checked: story.checked,
    drawing: draw(wide),
    // An element of style may stand in a drawing, not in a page's body. This one serves the sentences, too.
    narrowDrawing: draw(drawScene(story, narrowSheet), [s("style", switchRules(story))]),
    data: dependencyData(story),
  };
}
