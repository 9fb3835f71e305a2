import type { Condition, Dependency } from "../model.ts";
import type { Box, Placement } from "./place-boxes.ts";
import type { Spot } from "./run-dagre.ts";
import type { Sheet } from "./sheet.ts";
import { spread } from "./spread.ts";

/** So far off its middle an arrow may meet a box. */
const off = 24;

/** Where each arrow leaves its box, and where it arrives. */
export interface Ports {
  out: Map<Dependency, Spot>;
  in: Map<Dependency, Spot>;
}

/** An arrow between boxes on one line is straight; others meet a box beside its middle, on the side they come from. */
export function placePorts({ boxes, bends }: Placement, { isAcross }: Sheet): Ports {
  const boxOf = new Map<Condition, Spot>(boxes.map((box) => [box.condition, box]));
  const share = (box: Box, edges: readonly Dependency[], side: 1 | -1): [Dependency, Spot][] => {
    const [depth, breadth] = isAcross ? [box.width, box.height] : [box.height, box.width];
    const ideals = edges.map((edge) => {
      const passing = bends.get(edge) ?? [];
      const next = side === 1 ? (passing[0] ?? boxOf.get(edge.to)) : (passing.at(-1) ?? boxOf.get(edge.from));
      return box.across + Math.max(-off, Math.min(off, (next?.across ?? 0) - box.across));
    });
    const size = Math.min(14, breadth / (edges.length + 1));
    const middles = spread(
      ideals.map((ideal) => ({ ideal, size })),
      box.across + breadth / 2,
    );
    return edges.map((edge, index) => [
      edge,
      { along: box.along + (side * depth) / 2, across: middles[index] ?? box.across },
    ]);
  };
  return {
    out: new Map(boxes.flatMap((box) => share(box, box.condition.outgoing, 1))),
    in: new Map(boxes.flatMap((box) => share(box, box.condition.incoming, -1))),
  };
}
