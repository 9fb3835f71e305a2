import { dependencyOf } from "../model.ts";
import type { Story } from "../../../story/story.ts";
import { capitalised, counted, countInWords } from "../../../words/in-words.ts";
import { whereChainStops } from "./standing.ts";

/**
 * How many of the conditions that somebody set were met when last seen, and at which one the chain stops first. What
 * nobody set is in the drawing and not in the count.
 */
export function dependencyFinding(story: Story): string {
  const set = dependencyOf(story).conditions.filter(({ precondition }) => (precondition?.setBy ?? []).length > 0);
  const met = set.filter(({ now }) => now.status === "met").length;
  const stop = whereChainStops(story);
  const stops = stop && `the chain stops first at “${stop.label}”`;
  if (set.length === 0)
    return capitalised(stops ?? `${counted(dependencyOf(story).conditions.length, "condition")}, set by nobody`);
  const share = met === set.length ? "all" : `${met === 0 ? "none" : countInWords(met)} of`;
  const count = `${share} ${counted(set.length, "reported condition")} ${met === set.length && met > 1 ? "were" : "was"} met when last seen`;
  return capitalised([count, stops].filter(Boolean).join("; "));
}
