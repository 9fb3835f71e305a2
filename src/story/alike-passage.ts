import type { Range, TextQuoteSelector } from "./anchor.ts";
import { glyphsOf, lookOf, type Glyph } from "./look-alikes.ts";
import { namesOf } from "./characters.ts";

/** Words of a text that only look like those of a selector. */
interface AlikePassage {
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

/** More than these an author need not read: the text to paste has them all. */
const mostTold = 3;

/**
 * In which signs a text differs from another that looks like it, and where.
 * @param wanted the text as it should be
 * @param given the text that looks like it
 * @param whose what the given text is called, such as `the quotation`
 * @returns such as `a no-break space after ‘flood of’ where the quotation has a plain space`, and at most three of these;
 * undefined where the texts do not look alike, or are the same
 */
export function differences(wanted: string, given: string, whose: string): string | undefined {
  if (wanted === given || lookOf(wanted) !== lookOf(given)) return undefined;
  const told = unlikeParts(wanted, given).map(({ right, wrong, at }) => {
    const [ours, theirs] = namesOf([right, wrong]);
    return `${ours} ${placeAt(wanted, at)} where ${whose} has ${theirs}`;
  });
  const more = told.length - mostTold;
  return [...told.slice(0, mostTold), ...(more > 0 ? [`${String(more)} more such`] : [])].join("; ");
}

interface Part {
  right: string;
  wrong: string;
  /** Where the right one stands in its text. */
  at: number;
}

/** The parts in which two texts that look alike are not the same: mostly a sign each, and nothing beside what cannot be seen. */
function unlikeParts(wanted: string, given: string): Part[] {
  const [ours, theirs] = [glyphsOf(wanted), glyphsOf(given)];
  const parts: Part[] = [];
  let at = 0;
  while (ours.length + theirs.length > 0) {
    const [left, right]: [Glyph[], Glyph[]] = [[], []];
    const isHidden = ours[0]?.look === "" || theirs[0]?.look === "";
    if (!isHidden || ours[0]?.look === "") left.push(...ours.splice(0, 1));
    if (!isHidden || theirs[0]?.look === "") right.push(...theirs.splice(0, 1));
    while (lookOfGlyphs(left) !== lookOfGlyphs(right)) {
      if (lookOfGlyphs(left).length < lookOfGlyphs(right).length) left.push(...ours.splice(0, 1));
      else right.push(...theirs.splice(0, 1));
    }
    const part = { right: signsOf(wanted, left), wrong: signsOf(given, right), at };
    if (part.right !== part.wrong) parts.push(part);
    at = left.at(-1)?.end ?? at;
  }
  return parts;
}

const lookOfGlyphs = (glyphs: readonly Glyph[]): string => glyphs.map(({ look }) => look).join("");

const signsOf = (text: string, glyphs: readonly Glyph[]): string =>
  text.slice(glyphs[0]?.start ?? 0, glyphs.at(-1)?.end ?? 0);

/** A place in a text, by the two words before it. */
function placeAt(text: string, at: number): string {
  const [before = ""] = /(?:\S+\s+)?\S+\s*$/u.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
  return before.trim() === "" ? "at the beginning" : `after ‘${before.trim()}’`;
}
