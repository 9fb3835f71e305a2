import type { Change, Version } from "../model.ts";
import type { Element } from "hast";
import { s } from "hastscript";

import { whole } from "../../../views/drawing/whole.ts";
import { journeyOf } from "./journey.ts";
import { strandPaths } from "./strand.ts";

/** A change and the middle line of its strand. */
export interface Strand {
  change: Change;
  y: number;
}

const kinds = ["strand", "other", "unseen", "stop"] as const;

/** All strands, and the words where a station's part was not seen. */
export function strandShapes(
  strands: readonly Strand[],
  versions: readonly Version[],
  stations: readonly number[],
): Element[] {
  const drawn = strands.map(({ change, y }) => {
    const journey = journeyOf(change, versions);
    return { y, journey, paths: strandPaths(change.direction, journey, stations, y) };
  });
  const unseen = drawn.flatMap(({ journey, y }) =>
    journey.seen.flatMap((isSeen, index) => (isSeen ? [] : [{ x: stations[index] ?? 0, y }])),
  );
  return [
    ...kinds
      .map((kind) => ({ kind, d: drawn.map(({ paths }) => paths[kind]).join("") }))
      .filter(({ d }) => d !== "")
      .map(({ kind, d }) => s("path", { class: kind, d })),
    s(
      "g",
      { class: "soft", textAnchor: "middle" },
      unseen.map(({ x, y }) => s("text", { x: whole(x), y: whole(y + 5) }, "not seen")),
    ),
  ];
}
