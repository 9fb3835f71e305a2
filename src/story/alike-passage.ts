import type { Range, TextQuoteSelector } from "./anchor.ts";
import { unlikeParts } from "./differences.ts";
import { glyphsOf, lookOf } from "./look-alikes.ts";

/** Words of a text that only look like those of a selector. */
export interface AlikePassage {
  /** Where what looks like its `exact` stands. */
  range: Range;
  /** What looks like all of it, with prefix and suffix. */
  words: string;
}

/** Places tried: beyond these it is not the look that tells them apart. */
const mostTried = 20;

/** Finds the words on one line that look like those of a selector, those with the fewest differences first. */
export function alikePassage(
  text: string,
  { exact, prefix = "", suffix = "" }: TextQuoteSelector,
): AlikePassage | undefined {
  const [before, within, after] = [lookOf(prefix), lookOf(exact), lookOf(suffix)];
  if (within.trim() === "") return undefined;
  const { looked, starts, ends } = lookedAt(text);
  const found: AlikePassage[] = [];
  const needle = before + within + after;
  for (let at = looked.indexOf(needle); at >= 0 && found.length < mostTried; at = looked.indexOf(needle, at + 1)) {
    const [from, to] = [starts.get(at), ends.get(at + needle.length)];
    const [start, end] = [starts.get(at + before.length), ends.get(at + before.length + within.length)];
    if (from === undefined || to === undefined || start === undefined || end === undefined) continue;
    const words = text.slice(from, to);
    if (!words.includes("\n")) found.push({ range: { start, end }, words });
  }
  const strangeness = ({ words }: AlikePassage): number => unlikeParts(words, prefix + exact + suffix).length;
  return found.toSorted((a, b) => strangeness(a) - strangeness(b))[0];
}

/** What a text looks like, and where in it that begins and ends which stands at a place of its look. */
function lookedAt(text: string): { looked: string; starts: Map<number, number>; ends: Map<number, number> } {
  const [starts, ends] = [new Map<number, number>(), new Map<number, number>()];
  let looked = "";
  for (const { look, start, end } of glyphsOf(text)) {
    if (look === "") continue;
    starts.set(looked.length, start);
    looked += look;
    ends.set(looked.length, end);
  }
  return { looked, starts, ends };
}
