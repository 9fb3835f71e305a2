import search from "approx-string-match";

/** The word most like the one given, if any is like it at all: at most a quarter of its letters differ. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const limit = Math.ceil(word.length / 4);
  const distances = known.map((candidate) => {
    const [long, short] = candidate.length > word.length ? [candidate, word] : [word, candidate];
    const errors = search(long, short, limit).map((match) => match.errors + long.length - (match.end - match.start));
    return { candidate, distance: Math.min(...errors, Number.POSITIVE_INFINITY) };
  });
  const best = distances.toSorted((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= limit ? best.candidate : undefined;
}
