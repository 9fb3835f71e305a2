import type { Line, Box, Point, Ring } from "./plane-geometry.ts";
import type { Exit } from "./frame.ts";

/** A name to be set on the map. */
export interface Label {
  id: string;
  /** Whether it is set in strong type. */
  isStrong: boolean;
  lines: string[];
  /** Size of the name as set. */
  width: number;
  height: number;
  /** What it names: first the place it is set at, then any others a line leads to. */
  anchors: Point[];
  /** What other names must not hide: the ends of its lines, and all of a small state. */
  keptClear: Point[];
  /** Outlines of the state, and the box around them; none if it lies outside the frame. */
  rings: readonly Ring[];
  bounds: Box;
  /** Where it lies, if outside the frame. */
  exit: Exit | undefined;
}

/** One way to set a name. */
export interface Candidate {
  box: Box;
  align: "start" | "middle" | "end";
  /** Lines from what is named to the name; of a name outside the frame, the shaft of its arrow, tip first. */
  leaders: Line[];
  /** Distance by which it is off the place it should have, where no line shows that. */
  strain: number;
}

const distances = [0.7, 1.2, 1.8, 2.6, 3.5, 4.5, 6, 8, 10.5];
const directions = 24;
/** Share of a name's width that lies before the point by which it is aligned. */
export const before = { start: 0, middle: 0.5, end: 1 } as const;
const shifts = [0, -0.25, 0.25, -0.5, 0.5, -0.9, 0.9];

/** Places where a name can be set: over the anchor and around it, then off to all sides with a line to it. */
export function candidatesFor(label: Label, size: number): Candidate[] {
  const { exit, anchors } = label;
  if (exit) return edgePlaces(label, exit, size);
  const over = shifts.flatMap((dx) => shifts.map((dy) => overPlace(label, dx, dy)));
  const around = distances.flatMap((ems) =>
    Array.from({ length: directions }, (_, index) => {
      const angle = (index * 2 * Math.PI) / directions;
      return besidePlace(label, ems * size, angle, size);
    }),
  );
  return anchors.length > 1 ? around : [...over, ...around];
}

function overPlace({ width, height, anchors: [anchor = [0, 0]] }: Label, dx: number, dy: number): Candidate {
  const [x, y] = [anchor[0] + (dx - 0.5) * width, anchor[1] + (2 * dy - 0.5) * height];
  const strain = 0.5 * Math.hypot(dx * width, 2 * dy * height);
  return { box: { x, y, width, height }, align: "middle", leaders: [], strain };
}

function besidePlace({ width, height, anchors }: Label, away: number, angle: number, size: number): Candidate {
  const [[x, y] = [0, 0]] = anchors;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const align = cos > 0.3 ? "start" : cos < -0.3 ? "end" : "middle";
  const box = {
    x: x + cos * away - before[align] * width,
    y: y + sin * away + (sin - 1) * 0.5 * height,
    width,
    height,
  };
  const lines = anchors.map((anchor): Line => [anchor, lineEnd(box, align, anchor, size * 0.2)]);
  return { box, align, leaders: lines, strain: 0 };
}

/** Where a line to a name ends: before or behind it at half its height, or above or below it. */
function lineEnd({ x, y, width, height }: Box, align: Candidate["align"], anchor: Point, gap: number): Point {
  if (align === "start") return [x - gap, y + height / 2];
  if (align === "end") return [x + width + gap, y + height / 2];
  const across = Math.min(x + width * 0.8, Math.max(x + width * 0.2, anchor[0]));
  return [across, anchor[1] > y ? y + height : y];
}

/** Places along the edge, behind an arrow that points out of the map. */
function edgePlaces({ width, height }: Label, { at, outwards: [dx, dy] }: Exit, size: number): Candidate[] {
  const align = dx < 0 ? "start" : dx > 0 ? "end" : "middle";
  return Array.from({ length: 33 }, (_, index) => {
    const shift = (index - 16) * 0.6 * size;
    const along: Point = [at[0] + Math.abs(dy) * shift, at[1] + Math.abs(dx) * shift];
    const inwards = (ems: number): Point => [along[0] - dx * ems * size, along[1] - dy * ems * size];
    const [x, y] = inwards(1.8);
    const box = { x: x - before[align] * width, y: y - ((dy + 1) / 2) * height, width, height };
    return { box, align, leaders: [[inwards(0.3), inwards(1.5)]], strain: Math.abs(shift) };
  });
}
