import type { Range } from "../story/anchor.ts";

/** Whether a term has to begin and to end with a word. */
interface Bounds {
  start: boolean;
  end: boolean;
}

/**
 * Follows a text directive as browsers are to (WICG, “URL Fragment Text Directives”, “find a range from a text directive”),
 * step by step and without anything that the build uses to write one.
 * @param fragment with `:~:text=` in it
 * @param text of the page, with a line for each block
 * @returns the first place that fits
 */
export function followDirective(fragment: string, text: string): Range | undefined {
  const { prefix, start, end, suffix } = parse(fragment);
  const find = finder(text);
  const past = (at: number): number => at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
  let from = 0;
  while (from < text.length) {
    const leading = prefix === undefined ? undefined : find(prefix, from, { start: true, end: false });
    if (prefix !== undefined && !leading) return undefined;
    const begin = leading ? past(leading.end) : from;
    const isWhole = end !== undefined || suffix === undefined;
    const first = find(start, begin, { start: !leading, end: isWhole });
    if (!first) return undefined;
    from = (leading ?? first).start + 1;
    if (leading && first.start !== begin) continue;
    let last: Range | undefined = first;
    do {
      if (end !== undefined) last = find(end, last.end, { start: true, end: suffix === undefined });
      if (!last) return undefined;
      const trailing = suffix === undefined ? undefined : find(suffix, past(last.end), { start: false, end: true });
      if (suffix !== undefined && !trailing) return undefined;
      if (!trailing || trailing.start === past(last.end)) return { start: first.start, end: last.end };
    } while (end !== undefined);
  }
  return undefined;
}

function parse(fragment: string): { prefix?: string; start: string; end?: string; suffix?: string } {
  const terms = (fragment.split(":~:text=")[1] ?? "").split(",");
  const prefix = terms[0]?.endsWith("-") ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith("-") ? terms.pop()?.slice(1) : undefined;
  const [start = "", end, ...more] = terms.map(decodeURIComponent);
  if (start === "" || more.length > 0) throw new Error(`Unexpected \`${fragment}\`, expected one or two terms.`);
  return {
    start,
    ...(end !== undefined && { end }),
    ...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
    ...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
  };
}

/** Finds the next place of a term; case and accents count for nothing. */
function finder(text: string): (term: string, from: number, bounds: Bounds) => Range | undefined {
  const searched = plain(text);
  const segments = new Intl.Segmenter("en", { granularity: "word" }).segment(text);
  const bounds = new Set([...segments].map(({ index }) => index)).add(text.length);
  return (term, from, { start, end }) => {
    const sought = plain(term);
    for (let at = searched.indexOf(sought, from); at >= 0; at = searched.indexOf(sought, at + 1)) {
      const place = { start: at, end: at + sought.length };
      if ((!start || bounds.has(place.start)) && (!end || bounds.has(place.end))) return place;
    }
    return undefined;
  };
}

/** The text in lower case and without accents, each character in its place. */
const plain = (text: string): string =>
  text.replaceAll(/./gsu, (character) => {
    const letter = character.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
    return letter.length === character.length ? letter : character;
  });
