import type { Range } from "./anchor.ts";
import { quote, type Report } from "./problem.ts";
import type { Sentence } from "./read-article.ts";
import type { Entries } from "./read-entries.ts";
import { useAt } from "./registry.ts";
import type { Claim, Note } from "./story.ts";
import { partsOf } from "./words-of.ts";

/** A stretch of a sentence over which nothing changes. */
export interface Run extends Range {
  text: string;
  /** The note its words lead to. */
  owner: Note | undefined;
  /** Every note whose passage it is part of. */
  notes: Note[];
  /** Whether it is the first run its owner has: the place the note leads back to. */
  isFirst: boolean;
  /** Claims whose passage begins here. */
  claims: Claim[];
}

/**
 * Gives each word of the article at most one note to lead to, so that overlapping passages need no link within a link.
 * The shortest passage wins; a note left without words takes back the last word of its passage that another can spare.
 * @returns for each note its words, as ranges in order; an empty list where nothing could be had
 */
export function assignWords(text: string, notes: readonly Note[]): Map<Note, Range[]> {
  const words = partsOf(text);
  const owners = new Array<Note | undefined>(words.length).fill(undefined);
  const indexes = (note: Note): number[] => [...words.keys()].filter((index) => isOverlap(words[index], note.passage));
  const byLength = notes.toSorted((a, b) => length(b.passage) - length(a.passage));
  for (const note of byLength) for (const index of indexes(note)) owners[index] = note;
  for (const note of byLength.filter((candidate) => !owners.includes(candidate))) {
    const spare = indexes(note).findLast((index) => owners.filter((owner) => owner === owners[index]).length > 1);
    if (spare !== undefined) owners[spare] = note;
  }
  return new Map(notes.map((note) => [note, joinWords(words, owners, note)]));
}

const length = ({ start, end }: Range): number => end - start;
const isOverlap = (a: Range | undefined, b: Range): boolean => a !== undefined && a.start < b.end && b.start < a.end;

/** Neighbouring words of one note, with the spaces between, cut to its passage. */
function joinWords(words: readonly Range[], owners: readonly (Note | undefined)[], note: Note): Range[] {
  const ranges: Range[] = [];
  for (const [index, { start, end }] of words.entries()) {
    if (owners[index] !== note) continue;
    const last = ranges.at(-1);
    if (last && owners[index - 1] === note) last.end = Math.min(end, note.passage.end);
    else ranges.push({ start: Math.max(start, note.passage.start), end: Math.min(end, note.passage.end) });
  }
  return ranges;
}

/** Cuts a sentence at every point where a note begins or ends, or a claim begins. */
export function runsOf(sentence: Sentence, words: ReadonlyMap<Note, Range[]>, claims: readonly Claim[]): Run[] {
  const owned = [...words].flatMap(([note, ranges]) =>
    ranges.map((range, index) => ({ note, range, isFirst: index === 0 })),
  );
  const notes = [...words.keys()];
  const cuts = new Set([sentence.start, sentence.end]);
  for (const { range } of owned) for (const at of [range.start, range.end]) cuts.add(at);
  for (const { passage } of notes) for (const at of [passage.start, passage.end]) cuts.add(at);
  for (const { passage } of claims) cuts.add(passage.start);
  const points = [...cuts].filter((at) => sentence.start <= at && at <= sentence.end).toSorted((a, b) => a - b);
  return points.slice(0, -1).map((start, index): Run => {
    const range = { start, end: points[index + 1] ?? sentence.end };
    const place = owned.find((candidate) => isOverlap(range, candidate.range));
    return {
      ...range,
      text: sentence.text.slice(range.start - sentence.start, range.end - sentence.start),
      owner: place?.note,
      notes: notes.filter(({ passage }) => isOverlap(range, passage)),
      isFirst: place !== undefined && place.isFirst && place.range.start === start,
      claims: claims.filter(({ passage }) => passage.start === start),
    };
  });
}

/** Reports notes to which no words of the article can lead, because other notes on the same words need them. */
export function checkOwnWords(
  text: string,
  entries: Entries<{ id: string }>,
  notes: readonly Note[],
  report: Report,
): void {
  const anchored = notes.filter(({ passage }) => passage.end > 0);
  for (const [note, ranges] of assignWords(text, anchored)) {
    const entry = entries.list.find(({ value }) => value.id === note.id);
    if (ranges.length > 0 || !entry) continue;
    const found = `${quote(note.passage.exact)}, all of whose words lead to other notes`;
    const expected = "at least one word for each note";
    report({
      ...useAt(entry.file, [...entry.path, "passage", "exact"]),
      rule: "passage-of-its-own",
      found,
      expected,
      fix: "quote more words",
    });
  }
}
