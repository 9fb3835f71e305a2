import type { Condition, Dependency } from "../model.ts";
import type { Box, Placement } from "./place-boxes.ts";
import type { Spot } from "./run-dagre.ts";

/** So far off its middle an arrow may meet a box. */
const off = 24;

/** Where each arrow leaves its box, and where it arrives. */
export interface Ports {
  out: Map<Dependency, Spot>;
  in: Map<Dependency, Spot>;
}

/** An arrow between boxes on one line is straight; others meet a box beside its middle, on the side they come from. */
export function placePorts({ boxes, bends }: Placement): Ports {
  const boxOf = new Map<Condition, Spot>(boxes.map((box) => [box.condition, box]));
  const share = (box: Box, edges: readonly Dependency[], side: 1 | -1): [Dependency, Spot][] => {
    const ideals = edges.map((edge) => {
      const passing = bends.get(edge) ?? [];
      const next = side === 1 ? (passing[0] ?? boxOf.get(edge.to)) : (passing.at(-1) ?? boxOf.get(edge.from));
      return box.x + Math.max(-off, Math.min(off, (next?.x ?? 0) - box.x));
    });
    const size = Math.min(14, box.width / (edges.length + 1));
    const middles = spread(
      ideals.map((ideal) => ({ ideal, size })),
      box.x + box.width / 2,
    );
    return edges.map((edge, index) => [edge, { x: middles[index] ?? box.x, y: box.y + (side * box.height) / 2 }]);
  };
  return {
    out: new Map(boxes.flatMap((box) => share(box, box.condition.outgoing, 1))),
    in: new Map(boxes.flatMap((box) => share(box, box.condition.incoming, -1))),
  };
}

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
