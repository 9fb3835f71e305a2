import type { Element } from "hast";
import { s } from "hastscript";
import type { Story } from "../../../story/story.ts";
import { drawing } from "../../../views/drawing/svg.ts";
import type { Drawn } from "../../../views/figure.ts";
import { capitalised, counted, countInWords } from "../../../words/in-words.ts";
import { statusJudgement } from "../../../words/labels.ts";
import { dependencyOf } from "../model.ts";
import { drawScene, type Sketch } from "./draw-scene.ts";
import { narrowSheet, tallSheet, wideSheet } from "./sheet.ts";
import { whereChainStops } from "./standing.ts";
import { switchRules } from "./what-falls.ts";

/**
 * What hangs on what: conditions with their status, and what leads from one to the next.
 *
 * The drawing is a group of links, not an image: each is told as the sentences tell it, in their order, so that it can be
 * walked with the keyboard, called by voice and heard. The page has the sentences in full beside it.
 */
export function dependencyFigure(story: Story): Drawn {
  const across = drawScene(story, wideSheet);
  const wide = across.width > wideSheet.width ? drawScene(story, tallSheet) : across;
  const finding = dependencyFinding(story);
  const description = `${capitalised(counted(dependencyOf(story).conditions.length, "box", "boxes"))} in the order of the argument. The sentences below say the same.`;
  const draw = ({ width, height, content }: Sketch, rest: Element[] = []): Element =>
    drawing({ title: finding, description, width, height }, [...rest, content]);
  return {
    finding,
    caption: `An arrow leads from a condition to what depends on it, its words to the evidence, a box to its sentences. ${statusJudgement}`,
    drawing: draw(wide),
    // An element of style may stand in a drawing, not in a page's body. This one serves the sentences, too.
    narrowDrawing: draw(drawScene(story, narrowSheet), [s("style", switchRules(story))]),
  };
}

/**
 * How many of the conditions that somebody set were met when last seen, and at which one the chain stops first. What
 * nobody set is in the drawing and not in the count.
 */
export function dependencyFinding(story: Story): string {
  const set = dependencyOf(story).conditions.filter(({ is }) => (is?.by ?? []).length > 0);
  const met = set.filter(({ now }) => now.status === "met").length;
  const stop = whereChainStops(story);
  const stops = stop && `the chain stops first at “${stop.label}”`;
  if (set.length === 0)
    return capitalised(stops ?? `${counted(dependencyOf(story).conditions.length, "condition")}, set by nobody`);
  const share = met === set.length ? "all" : `${met === 0 ? "none" : countInWords(met)} of`;
  const count = `${share} ${counted(set.length, "reported condition")} ${met === set.length && met > 1 ? "were" : "was"} met when last seen`;
  return capitalised([count, stops].filter(Boolean).join("; "));
}
