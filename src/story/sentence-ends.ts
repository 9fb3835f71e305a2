import { abbreviationsOf, type Abbreviations } from "./abbreviations.ts";
import { primary } from "./languages.ts";
import { isUnspaced } from "./words-of.ts";

/** What closes after a stop and belongs to the sentence before it. */
const closers = String.raw`["'\p{Pe}\p{Pf}»“]*`;
/** What stands last before a stop, and that stop, without anything that closes. */
const lastWord = /([\p{L}\p{M}\p{N}.’-]+)\.\s*$/u;
/** What begins a sentence after a stop, unless it has a stop of its own: “A” is a word, “A.” an initial. */
const firstWord = /^[^\p{L}\p{N}]*([\p{L}\p{M}]+)(?![\p{L}\p{M}.])/u;
const calling = new RegExp(`[?!]${closers}\\s*$`, "u");
const stopBeforeNumber = new RegExp(String.raw`(?:\p{Ll}{3}|\d{4})[.]${closers}\s+(?=\d)`, "gu");
/** Initials, and abbreviations with more than one stop: `J`, `U.S`, `z.B`, `d.h`, `t.ex`, `J.-C`. */
const initials = /^(?:\p{Lu}|\p{Script=Arabic}|(?:\p{L}\p{M}*){1,2}\.(?:-?\p{L}{1,2}\.)*-?\p{L}{1,2})$/u;
/** Verbs of saying are sought among so many words after a quotation. */
const sayingWithin = 7;

/**
 * Where the sentences of a text end, as Unicode segments them in a language (UAX 29) and as its abbreviations, numbers and
 * quotations correct it.
 * @returns offsets of the first letter of each sentence but the first, in order
 */
export function sentenceStarts(text: string, language: string): number[] {
  const flat = segmentable(text, language);
  const abbreviations = abbreviationsOf(language);
  const starts: number[] = [];
  for (const at of candidates(flat, language)) {
    const [before, next] = [flat.slice(starts.at(-1) ?? 0, at), flat.slice(at)];
    if (!isWithin(before, next, language) && !goesOn(before, next, abbreviations)) starts.push(at);
  }
  return starts;
}

/** The text, letter for letter as long, in signs that Unicode's rule takes as they are meant. */
function segmentable(text: string, language: string): string {
  const flat = text.replaceAll(/\s/gu, " ").replaceAll(/…(?=["'\p{Pe}\p{Pf}]*\s)/gu, ".");
  // Armenian ends a sentence with `։`, in whose place a colon is often typed; a stop is what a colon is elsewhere.
  return primary(language) === "hy" && /[։:](?:\s|$)/u.test(flat)
    ? flat.replaceAll(/[.․](?=\s)/gu, ",").replaceAll(/:(?=\s|$)/gu, "։")
    : flat;
}

/** Where Unicode begins a sentence, and where it does not although one ends before a number. */
function candidates(flat: string, language: string): number[] {
  const segments = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(flat)];
  const found = segments.map(({ index }) => index).slice(1);
  const beforeNumbers = [...flat.matchAll(stopBeforeNumber)].map((match) => match.index + match[0].length);
  const all = [...found.map((at) => besideMarks(flat, at)), ...beforeNumbers];
  return [...new Set(all)].filter((at) => at < flat.length).toSorted((a, b) => a - b);
}

/** Unicode counts a mark that opens to the sentence before where no space stands between, and “. »” in French to the next. */
function besideMarks(flat: string, at: number): number {
  const closing = /^(?:[\p{Pe}\p{Pf}»]+(?=\s|$)\s*)+/u.exec(flat.slice(at))?.[0].length ?? 0;
  const opening = /[\p{Ps}\p{Pi}]*$/u.exec(flat.slice(0, at))?.[0].length ?? 0;
  return closing > 0 ? at + closing : at - opening;
}

/** Whether a stop stands within brackets, or within a quotation whose sentence goes on. */
function isWithin(before: string, next: string, language: string): boolean {
  if (/^[^(]+\([^)]*$/u.test(before.slice(before.lastIndexOf(")") + 1)) && next.includes(")")) return true;
  const [sign = ""] = [...next];
  // Between a mark that closes and a letter there is no space, so the letter belongs to the quotation’s sentence.
  if (/[\p{Pe}\p{Pf}]$/u.test(before) && /\p{L}/u.test(sign) && !isUnspaced(sign)) return true;
  return ["ja", "zh", "yue"].includes(primary(language)) && isWithinEastAsian(before, next);
}

const pairs = ["「」", "『』", "“”", "（）", "《》"].map((pair) => [...pair] as [string, string]);

function isWithinEastAsian(before: string, next: string): boolean {
  const isOpen = pairs.some(
    ([open, close]) => before.lastIndexOf(open) > before.lastIndexOf(close) && next.includes(close),
  );
  if (isOpen) return true;
  if (!/[」』”]$/u.test(before)) return false;
  // Japanese goes on with a particle; in Chinese whoever is quoted from the beginning is named behind it.
  return /」|』/u.test(before)
    ? /^(?:と(?![こきてもにりく])|って|など|を)/u.test(next)
    : before.startsWith("“") && !/^[“「（]/u.test(next);
}

function goesOn(before: string, next: string, abbreviations: Abbreviations): boolean {
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(next)) return true;
  const follower = firstWord.exec(next)?.[1] ?? "";
  const isOpening = abbreviations.opening.has(follower);
  if (calling.test(before)) return /["\p{Pf}»]\s*$/u.test(before) && !isOpening && isSaying(next, abbreviations);
  const word = lastWord.exec(before)?.[1];
  if (word === undefined) return false;
  const small = word.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const isAnyOf = (words: ReadonlySet<string>): boolean => words.has(word) || words.has(small);
  if (isAnyOf(abbreviations.titles)) return true;
  if (isAnyOf(abbreviations.numbers)) return /^(?:\d|[IVXLC]+\b)/u.test(next);
  if (isAnyOf(abbreviations.hours)) return abbreviations.afterHours.has(follower);
  const isOrdinal = abbreviations.hasOrdinals && /^(?:\d{1,3}|[IVXLC]+)$/u.test(word);
  return (isOrdinal || isAnyOf(abbreviations.names) || initials.test(word)) && !isOpening;
}

/** Whether what follows a quotation says within a few words who said it: “Mayor Ida Berg of Fossby asked”. */
const isSaying = (next: string, { saying }: Abbreviations): boolean =>
  (/^[^.?!,;:“"]*/u.exec(next)?.[0].split(" ").slice(0, sayingWithin) ?? []).some((word) => saying.has(word));
