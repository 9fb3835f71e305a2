import search from "approx-string-match";

/** The word most like the one given, if any is like it at all: at most a quarter of its letters differ. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  // What is longer than any id or key was not misspelt.
  if (word.length > 200) return undefined;
  const limit = Math.ceil(word.length / 4);
  const alike = known.filter((candidate) => Math.abs(candidate.length - word.length) <= limit);
  const distances = alike.map((candidate) => {
    const [long, short] = candidate.length > word.length ? [candidate, word] : [word, candidate];
    const errors = search(long, short, limit).map((match) => match.errors + long.length - (match.end - match.start));
    return { candidate, distance: Math.min(...errors, Number.POSITIVE_INFINITY) };
  });
  const best = distances.toSorted((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= limit ? best.candidate : undefined;
}
