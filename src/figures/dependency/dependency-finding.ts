import { formatDate } from "../../story/dates.ts";
import type { Story } from "../../story/story.ts";
import { capitalised, counted, countInWords } from "../wording/in-words.ts";
import { isLeftOut, whereChainStops } from "./standing.ts";

/** How many conditions were met by the as-of date, and at which one the chain stops first. */
export function dependencyFinding(story: Story): string {
  const { conditions, asOf } = story;
  const met = conditions.filter(({ status }) => status === "met").length;
  const all = counted(conditions.length, "condition");
  const share = met === conditions.length ? `all ${all}` : `${met === 0 ? "none" : countInWords(met)} of ${all}`;
  const count = `${share} ${met === 1 ? "was" : "were"} met by ${formatDate(asOf)}`;
  const stop = whereChainStops(story);
  if (!stop) return capitalised(count);
  const leftOut = isLeftOut(stop) ? ", which is not in the article" : "";
  return capitalised(`${count}; the chain stops first at “${stop.label}”${leftOut}`);
}
