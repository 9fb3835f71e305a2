/** A piece of a strand's way; what lies next to a station that was not seen is not known. */
export interface Range {
  start: number;
  end: number;
  isKnown: boolean;
}

/** Of an unknown way, the bit right at a station that was seen. */
const stub = 22;

/** The way from station to station, from where the strand begins up to where it stops. */
export function rangesOf(stations: readonly number[], seen: readonly boolean[], first: number, stop: number): Range[] {
  const ranges = stations.slice(1).flatMap((next, index): Range[] => {
    const start = stations[index] ?? 0;
    const end = Math.min(next, stop);
    const [leaves, arrives] = [seen[index] === true, seen[index + 1] === true && end === next];
    if (leaves && seen[index + 1]) return [{ start, end, isKnown: true }];
    const [left, right] = [leaves ? start + stub : start, arrives ? end - stub : end];
    return [
      { start, end: left, isKnown: true },
      { start: left, end: right, isKnown: false },
      { start: right, end, isKnown: true },
    ];
  });
  return ranges
    .map((range) => ({ ...range, start: Math.max(range.start, first) }))
    .filter(({ start, end }) => end > start);
}
