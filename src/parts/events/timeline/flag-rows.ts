/** A text that starts at a place on an axis and runs to the right, in one line or more. */
export interface Flag {
  x: number;
  width: number;
  lines: readonly string[];
}

const space = 12;

/**
 * Rows of the topmost lines of flags in the order of their places, counted upwards from the axis, so that no text meets
 * another or the pole of another: each flies above all later ones that stand below its text. Read downwards, flags are
 * in order of time.
 */
export function flagRows(flags: readonly Flag[]): number[] {
  const rows: number[] = [];
  for (const [index, { x, width, lines }] of [...flags.entries()].toReversed()) {
    const below = flags
      .slice(index + 1)
      .map((later, offset) => (later.x < x + width + space ? (rows[index + 1 + offset] ?? 0) : -1));
    rows[index] = Math.max(-1, ...below) + lines.length;
  }
  return rows;
}
