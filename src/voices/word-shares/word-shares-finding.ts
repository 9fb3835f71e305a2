import { wholePercents } from "./percent.ts";
import { unsourcedWords, wordShares, type Standing } from "./word-shares.ts";
import type { Story } from "../../story/story.ts";
import { capitalised } from "../../words/in-words.ts";

/** Those who speak: silence that is reported, and claims without a voice, are not among them. */
const speaking: readonly Standing[] = ["named", "official", "institution", "unnamed", "unidentified"];

/**
 * How much of the article is news for which it cites nobody, and whether other texts of the report give a source. Where
 * there is no such news, for how much of the article somebody is cited.
 */
export function wordSharesFinding(story: Story): string {
  const { words, sourcedElsewhere } = unsourcedWords(story);
  if (words === 0) return `The article cites somebody for ${percentOf(story, speaking)} of its words`;
  const finding = capitalised(
    `${percentOf(story, ["unsourced"])} of the words are news for which the article cites nobody`,
  );
  if (sourcedElsewhere === 0) return finding;
  return `${finding}. Other texts of the report give a source for ${amount(sourcedElsewhere, words)} of them.`;
}

function amount(part: number, all: number): string {
  if (part === all) return "all";
  return part > all / 2 ? "most" : "some";
}

/** A whole per cent; what is there is never said to be none. */
function percentOf(story: Story, standings: readonly Standing[]): string {
  const shares = wordShares(story);
  const percents = wholePercents(shares.map(({ share }) => share));
  const counted = shares.map(({ standing }, index) => (standings.includes(standing) ? (percents[index] ?? 0) : 0));
  const percent = counted.reduce((sum, part) => sum + part, 0);
  const isThere = shares.some(({ standing }) => standings.includes(standing));
  return percent === 0 && isThere ? "less than 1%" : `${String(percent)}%`;
}
