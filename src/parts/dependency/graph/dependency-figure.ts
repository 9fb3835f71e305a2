import type { Story } from "../../../story/story.ts";
import { drawing } from "../../../views/drawing/svg.ts";
import type { Drawn } from "../../../views/drawn.ts";
import { wordsOf } from "../../../words/words-of.ts";
import { dependencyOf } from "../model.ts";
import { dependencyWords } from "../words.ts";
import { drawScene } from "./draw-scene.ts";
import { pageSheet } from "./sheet.ts";
import { whereChainStops } from "./standing.ts";

/**
 * What hangs on what: conditions with their status, and what leads from one to the next.
 *
 * The drawing is a group of links, not an image: each is told as the sentences tell it, in their order, so that it can be
 * walked with the keyboard, called by voice and heard. The page has the sentences in full beside it.
 */
export function dependencyFigure(story: Story): Drawn {
  const finding = dependencyFinding(story);
  const words = dependencyWords(story).figure;
  const { conditions, dependencies } = dependencyOf(story);
  const description = words.description(conditions.length);
  const caption = dependencies.length > 0 ? words.caption : words.captionOfBoxes;
  const { width, height, content } = drawScene(story, pageSheet(story));
  return {
    finding,
    caption: `${caption} ${wordsOf(story).statusJudgement}`,
    drawing: drawing({ title: finding, description, width, height }, [content]),
  };
}

/**
 * How many of the conditions that somebody set were met when last seen, and at which one the chain stops first. What
 * nobody set is in the drawing and not in the count. Where no precondition names things of the story that set it, as in one
 * without countries, each precondition counts.
 */
export function dependencyFinding(story: Story): string {
  const words = dependencyWords(story).finding;
  const { conditions } = dependencyOf(story);
  const named = conditions.filter(({ is }) => (is?.by ?? []).length > 0);
  const set = named.length > 0 ? named : conditions.filter(({ is }) => is);
  const met = set.filter(({ now }) => now.status.as === "met").length;
  const stop = whereChainStops(story);
  if (set.length === 0) return stop ? words.stop(stop.label) : words.nobody(conditions.length);
  return words.met(met, set.length, stop?.label);
}
