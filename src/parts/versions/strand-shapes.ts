import type { Element } from "hast";
import { s } from "hastscript";
import { whole } from "../../views/drawing/svg.ts";
import { journeyOf, type Journey } from "./journey.ts";
import type { Change, Version } from "./model.ts";
import type { Direction } from "./schema.ts";

/** A change and the middle line of its strand. */
export interface Strand {
  change: Change;
  y: number;
}

const kinds = ["strand", "other", "unseen", "stop"] as const;

/** All strands, and where a telling was not seen. */
export const strandShapes = (
  strands: readonly Strand[],
  versions: readonly Version[],
  stations: readonly number[],
): Element[] => {
  const drawn = strands.map(({ change, y }) => strandPaths(change.direction, journeyOf(change, versions), stations, y));
  return kinds
    .map((kind) => ({ kind, d: drawn.map((paths) => paths[kind]).join("") }))
    .filter(({ d }) => d !== "")
    .map(({ kind, d }) => s("path", { class: kind, d }));
};

/** Path data by class: the strands of a figure are gathered into a few shapes, which keeps the page light. */
type StrandPaths = Record<"strand" | "other" | "unseen" | "stop", string>;

/** An edge of a shape, from the middle: before the change and after it. */
type Edge = [before: number, after: number];

/** A strand thickens, thins, ends, begins, or passes into another colour. */
const shapes: Record<Direction, Partial<Record<"strand" | "other", [Edge, Edge]>>> = {
  strengthened: { strand: [[-1, -7], [1, 7]] }, // prettier-ignore
  weakened: { strand: [[-7, -1], [7, 1]] }, // prettier-ignore
  dropped: { strand: [[-3, -3], [3, 3]] }, // prettier-ignore
  added: { strand: [[-3, -3], [3, 3]] }, // prettier-ignore
  relabelled: { strand: [[-5, -5], [5, -5]], other: [[5, -5], [5, 5]] }, // prettier-ignore
};
/** How far from a station a strand ends that does not reach it, or begins that does not come from it. */
const short = 24;

/** One point's strand through the stations, around a middle line; dotted next to a station that was not seen. */
export function strandPaths(
  direction: Direction,
  journey: Journey,
  stations: readonly number[],
  y: number,
): StrandPaths {
  const [begins, ends] = [stations[journey.from] ?? 0, stations[journey.to] ?? 0];
  const [isAdded, isDropped] = [direction === "added", direction === "dropped"];
  const start = isAdded ? begins + short : (stations[0] ?? 0);
  const stop = (stations.at(-1) ?? 0) - (isDropped ? short : 0);
  const ranges = rangesOf(stations, journey.seen, start, stop);

  const edge = ([before, after]: Edge, x: number): number =>
    y + before + (after - before) * Math.min(1, Math.max(0, (x - begins) / (ends - begins || 1)));
  const band = ([top, bottom]: [Edge, Edge], xs: readonly number[]): string => {
    const corners = [...xs.map((x) => [x, edge(top, x)]), ...xs.toReversed().map((x) => [x, edge(bottom, x)])];
    return outline(corners.map(([x = 0, edgeY = 0]) => [whole(x), whole(edgeY)]));
  };
  const bands = (edges: [Edge, Edge] | undefined): string =>
    edges === undefined
      ? ""
      : ranges
          .filter(({ isKnown }) => isKnown)
          .map(({ start, end }) => [start, ...[begins, ends].filter((x) => x > start && x < end), end])
          .map((xs) => band(edges, xs))
          .join("");
  return {
    strand: bands(shapes[direction].strand),
    other: bands(shapes[direction].other),
    unseen: ranges
      .filter(({ isKnown }) => !isKnown)
      .map(({ start, end }) => `M${whole(start)} ${whole(y)}H${whole(end)}`)
      .join(""),
    stop: isAdded || isDropped ? `M${whole(isAdded ? start : stop)} ${whole(y - 8)}v16` : "",
  };
}

/** Relative from corner to corner, so that strands of one kind read alike. */
function outline(corners: readonly [x: number, y: number][]): string {
  const steps = corners.map(([x, y], index) => {
    const [fromX, fromY] = corners[index - 1] ?? [0, 0];
    return `${index === 0 ? "M" : "l"}${x - fromX} ${y - fromY}`;
  });
  return `${steps.join("")}z`;
}

/** A piece of a strand's way; what lies next to a station that was not seen is not known. */
interface Range {
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
