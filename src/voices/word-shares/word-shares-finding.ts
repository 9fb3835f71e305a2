import { standings } from "../../story/schemas/claims.ts";
import type { Story } from "../../story/story.ts";
import { voiceWords } from "../words.ts";
import { wholePercents } from "./percent.ts";
import { unsourcedWords, wordShares, type Standing } from "./word-shares.ts";

/** Those who speak: silence that is reported, and claims without a voice, are not among them. */
const speaking: readonly Standing[] = standings.filter((standing) => standing !== "silent");

/**
 * How much of the article is news for which it cites nobody, and whether other texts of the report give a source. Where
 * there is no such news, for how much of the article somebody is cited.
 */
export function wordSharesFinding(story: Story): string {
  const words = voiceWords(story).shares.finding;
  const unsourced = unsourcedWords(story);
  if (unsourced.words === 0) return words.cited(percentOf(story, speaking));
  return words.uncited(percentOf(story, ["unsourced"]), amount(unsourced.sourcedElsewhere, unsourced.words));
}

function amount(part: number, all: number): "none" | "some" | "most" | "all" {
  if (part === 0) return "none";
  if (part === all) return "all";
  return part > all / 2 ? "most" : "some";
}

/** A whole per cent; undefined for less than one: what is there is never said to be none. */
function percentOf(story: Story, standings: readonly Standing[]): number | undefined {
  const shares = wordShares(story);
  const percents = wholePercents(shares.map(({ share }) => share));
  const counted = shares.map(({ standing }, index) => (standings.includes(standing) ? (percents[index] ?? 0) : 0));
  const percent = counted.reduce((sum, part) => sum + part, 0);
  const isThere = shares.some(({ standing }) => standings.includes(standing));
  return percent === 0 && isThere ? undefined : percent;
}
