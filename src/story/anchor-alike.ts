import { anchor, mostOffered, selectorFor, type Anchoring, type Range, type TextQuoteSelector } from "./anchor.ts";
import { glyphsOf, seenOf } from "./look-alikes.ts";

/**
 * Finds the one place a selector means where an author has said that letters which a reader sees as equal are equal. Words
 * that occur letter for letter are found first, so that whatever was found without this is found with it.
 * @returns ranges of the text as it is, whatever the selector has in its place
 */
export function anchorAlike(text: string, selector: TextQuoteSelector): Anchoring {
  const exactly = anchor(text, selector);
  if (exactly.kind !== "absent") return exactly;
  const { seen, starts, ends } = seenText(text);
  const { exact, prefix, suffix } = selector;
  const found = anchor(seen, {
    exact: seenText(exact).seen,
    prefix: prefix && seenText(prefix).seen,
    suffix: suffix && seenText(suffix).seen,
  });
  // A place that begins or ends within a sign is none.
  const ranges = rangesOf(found).flatMap((range): Range[] => {
    const [start, end] = [starts.get(range.start), ends.get(range.end)];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
  const [only, ...others] = ranges;
  if (!only) return exactly;
  if (others.length === 0) return { kind: "found", range: only };
  return { kind: "repeated", ranges, selectors: ranges.slice(0, mostOffered).map((range) => selectorFor(text, range)) };
}

function rangesOf(found: Anchoring): Range[] {
  if (found.kind === "absent") return [];
  return found.kind === "found" ? [found.range] : found.ranges;
}

/** What a reader sees of a text, and where in the text as written each sign begins and ends. */
function seenText(text: string): { seen: string; starts: Map<number, number>; ends: Map<number, number> } {
  const [starts, ends] = [new Map<number, number>(), new Map<number, number>()];
  let seen = "";
  for (const { look, start, end } of glyphsOf(text, seenOf)) {
    if (look === "") continue;
    starts.set(seen.length, start);
    seen += look;
    ends.set(seen.length, end);
  }
  return { seen, starts, ends };
}
