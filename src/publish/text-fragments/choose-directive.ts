import type { Range } from "../../story/anchor.ts";
import type { BareText } from "./bare-text.ts";
import type { SearchedText } from "./page-text.ts";
import type { TextDirective } from "./text-directive.ts";

/** Words at either end of a passage that are enough to name it; a shorter passage is named whole. */
const endWords = 5;

/** A way to name a passage: from where to where, context included, and where its named ends stop, if the rest is left out. */
interface Naming extends Range {
  passage: Range;
  middle?: Range;
}

/** Where context can begin before a passage and end after it: with the fewest words it needs, with one more, and so on. */
interface Reach {
  starts: number[];
  ends: number[];
}

/**
 * Finds a short directive that leads to a passage whatever browser follows it: one that fits no other place of the page.
 * Context is taken from the passage's own block as far as that helps, then from the blocks beside it, of which the one
 * after comes first: in an article, notes begin with what is seen and end with what is folded away.
 * @param passage offsets in the page's text, within one block
 * @returns the block's directive for words in the midst of one that the page has twice, since context ends with its block;
 * nothing where that fits elsewhere too
 */
export function chooseDirective(page: SearchedText, passage: Range): TextDirective | undefined {
  const index = page.blocks.findIndex(({ start, end }) => start <= passage.start && passage.end <= end);
  for (const named of [passage, page.blocks[index] ?? passage]) {
    for (const naming of namings(page, named, index)) {
      if (isUnbroken(naming, page) && isOnly(naming, page.bare)) return directiveOf(naming, page.text);
    }
  }
  return undefined;
}

/** Ways to name a passage in the block of that index, the shorter ones first. */
function* namings(page: SearchedText, passage: Range, index: number): Generator<Naming> {
  const own = reachWithin(passage, wordsIn(page.text, page.blocks[index]));
  const beside = reachBeyond(passage, own, page, index);
  const words = wordsIn(page.text, passage);
  for (let count = endWords; 2 * count + 2 < words.length; count += 1) {
    const middle = { start: words[count - 1]?.end ?? 0, end: words.at(-count)?.start ?? 0 };
    yield { passage, middle, ...contextOf(own, 0, 0) };
  }
  const named = { passage, ...aroundGaps(passage, words, page.gaps) };
  for (const reach of [own, beside]) {
    for (let size = 0; size < Math.max(reach.starts.length, reach.ends.length); size += 1) {
      yield { ...named, ...contextOf(reach, 0, size) };
      yield { ...named, ...contextOf(reach, size, 0) };
      yield { ...named, ...contextOf(reach, size, size) };
    }
  }
}

/** Where a passage has gaps, it is named by a few words before the first and after the last of them. */
function aroundGaps(passage: Range, words: readonly Range[], gaps: readonly number[]): Pick<Naming, "middle"> {
  const within = gaps.filter((gap) => passage.start < gap && gap < passage.end);
  const [first, last] = [within[0], within.at(-1)];
  if (first === undefined || last === undefined) return {};
  const start = words
    .filter(({ end }) => end <= first)
    .slice(0, endWords)
    .at(-1)?.end;
  const end = words.filter((word) => word.start > last).slice(-endWords)[0]?.start;
  return start === undefined || end === undefined ? {} : { middle: { start, end } };
}

/** Whether each term that names a passage is words with plain spaces between, which every browser compares alike. */
function isUnbroken({ passage, start, end, middle }: Naming, { text, gaps }: SearchedText): boolean {
  const cuts = [start, passage.start, ...(middle ? [middle.start, middle.end] : []), passage.end, end];
  const terms = cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? to;
    const words = text.slice(from, to);
    return from === middle?.start ? [] : [{ from: from + words.search(/\S|$/u), to: from + words.trimEnd().length }];
  });
  return terms.every((term) => gaps.every((gap) => gap < term.from || term.to <= gap));
}

/** Context from the passage's own block. Where a passage begins or ends within a word, it needs the rest of that. */
function reachWithin(passage: Range, words: readonly Range[]): Reach {
  const isCut = (at: number): boolean => words.some(({ start, end }) => start < at && at < end);
  const starts = words.map(({ start }) => start).filter((at) => at < passage.start);
  const ends = words.map(({ end }) => end).filter((at) => at > passage.end);
  return {
    starts: [...(isCut(passage.start) ? [] : [passage.start]), ...starts.toReversed()],
    ends: [...(isCut(passage.end) ? [] : [passage.end]), ...ends],
  };
}

/** The same, and beyond it the words of the blocks beside, where the passage begins or ends its own. */
function reachBeyond(passage: Range, own: Reach, { text, blocks }: SearchedText, index: number): Reach {
  const before = passage.start === blocks[index]?.start ? wordsIn(text, blocks[index - 1]) : [];
  const after = passage.end === blocks[index]?.end ? wordsIn(text, blocks[index + 1]) : [];
  return {
    starts: [...own.starts, ...before.map(({ start }) => start).toReversed()],
    ends: [...own.ends, ...after.map(({ end }) => end)],
  };
}

/** Context of some words on either side, or of as many as there are. */
const contextOf = ({ starts, ends }: Reach, before: number, after: number): Range => ({
  start: starts[Math.min(before, starts.length - 1)] ?? 0,
  end: ends[Math.min(after, ends.length - 1)] ?? 0,
});

/** Whether what is named is at its place and nowhere else; the last words need only be the next after the first. */
function isOnly({ start, end, middle }: Naming, { letters, before }: BareText): boolean {
  const place = (offset: number): number => before[offset] ?? letters.length;
  const first = letters.slice(place(start), place(middle?.start ?? end));
  const isOnce = letters.indexOf(first) === place(start) && letters.lastIndexOf(first) === place(start);
  if (first === "") return false;
  if (!middle) return isOnce;
  const last = letters.slice(place(middle.end), place(end));
  return isOnce && letters.indexOf(last, place(middle.start)) === place(middle.end);
}

function directiveOf({ passage, start, end, middle }: Naming, text: string): TextDirective {
  return {
    prefix: text.slice(start, passage.start).trim(),
    start: text.slice(passage.start, middle?.start ?? passage.end),
    end: middle && text.slice(middle.end, passage.end),
    suffix: text.slice(passage.end, end).trim(),
  };
}

const wordsIn = (text: string, { start, end }: Range = { start: 0, end: 0 }): Range[] =>
  sureWords(text.slice(start, end)).map((word) => ({ start: word.start + start, end: word.end + start }));

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/**
 * Finds the words of a line whose ends are sure, whatever browser looks at them: a directive has to begin and end with a
 * word, and in scripts without spaces each browser parts words by a dictionary of its own. There, a clause counts as one.
 */
export function sureWords(line: string): Range[] {
  const words: Range[] = [];
  for (const { segment, index } of segmenter.segment(line)) {
    if (!/[\p{L}\p{M}\p{N}]/u.test(segment)) continue;
    const last = words.at(-1);
    if (last?.end === index) last.end += segment.length;
    else words.push({ start: index, end: index + segment.length });
  }
  return words;
}
