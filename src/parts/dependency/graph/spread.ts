interface Span {
  /** Where its middle would best be. */
  ideal: number;
  size: number;
}

const between = 6;

/** Middles of spans on a line, as near as possible to where they would best be, in order, apart, and before an end. */
export function spread(spans: readonly Span[], end: number): number[] {
  const order = spans.map((_, index) => index).toSorted((a, b) => (spans[a]?.ideal ?? 0) - (spans[b]?.ideal ?? 0));
  const middles = spans.map(({ ideal }) => ideal);
  const sizeOf = (index: number): number => spans[index]?.size ?? 0;
  let free = 0;
  for (const index of order) {
    middles[index] = Math.max(middles[index] ?? 0, free + sizeOf(index) / 2);
    free = middles[index] + sizeOf(index) / 2 + between;
  }
  // Where they do not fit before the end they go beyond it, and no further than they have to.
  let limit = Math.max(
    end,
    spans.reduce((sum, { size }) => sum + size + between, -between),
  );
  for (const index of order.toReversed()) {
    middles[index] = Math.min(middles[index] ?? 0, limit - sizeOf(index) / 2);
    limit = middles[index] - sizeOf(index) / 2 - between;
  }
  return middles;
}
