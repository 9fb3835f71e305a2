import type { Element } from "hast";
import { page, textWidth, wrapEvenly } from "../../../views/drawing/lettering.ts";
import { spacesFirst, textBlock } from "../../../views/drawing/svg.ts";

/** Between a pole and its text. */
export const inset = 5;
/** Between texts that stand side by side. */
const space = 10;
/** A text is broken beyond this width, or it would take the room of others; nothing is squeezed into less than the least. */
const longest = 340;
const least = 84;

/** A text at a pole, in lines, with the room it takes; it flies to the right of its pole or to the left. */
export interface Flag {
  x: number;
  side: "right" | "left";
  width: number;
  lines: readonly string[];
}

/**
 * A text where it crosses none of the lines that run down through the drawing: to the right of its pole if it has room
 * there in one line, else to the left, else where there is more room, in lines. Where there is hardly any on either side,
 * it has to cross a line, but never leaves the drawing.
 * @param walls the lines, from left to right
 * @param from where the drawing’s room for texts begins
 */
export function flagAt(
  text: string,
  x: number,
  walls: readonly { x: number; width: number }[],
  from: number,
  size: number = page.small,
): Flag {
  const before = walls.findLast((wall) => wall.x + wall.width <= x);
  const after = walls.find((wall) => wall.x > x);
  const inSight = {
    right: (after ? after.x - 4 : page.width) - x - inset,
    left: x - (before ? before.x + before.width + 4 : from) - inset,
  };
  const isTight = Math.max(inSight.right, inSight.left) < least;
  const room = isTight ? { right: page.width - x - inset, left: x - from - inset } : inSight;
  const [side] = (["right", "left"] as const).toSorted(
    (a, b) => wanted(text, size, room[b]) - wanted(text, size, room[a]),
  );
  const lines = wrapEvenly(text, Math.min(longest, room[side ?? "right"]), size);
  return { x, side: side ?? "right", lines, width: Math.max(...lines.map((line) => textWidth(line, size))) + inset };
}

/** Of two sides the one that is wanted more is taken: both are alike where the text fits in one line. */
const wanted = (text: string, size: number, room: number): number =>
  textWidth(text, size) <= Math.min(longest, room) ? longest + page.width : room;

/**
 * Rows of the outermost lines of flags that fly to the right, in the order of their places and counted from the axis, so
 * that no text meets another or the pole of another: each stands beyond all later ones that lie under its text. Those
 * that fly to the left are the same, seen in a mirror.
 */
export function flagRows(flags: readonly Pick<Flag, "x" | "width" | "lines">[]): number[] {
  const rows: number[] = [];
  for (const [index, { x, width, lines }] of [...flags.entries()].toReversed()) {
    const below = flags
      .slice(index + 1)
      .map((later, offset) => (later.x < x + width + space ? (rows[index + 1 + offset] ?? 0) : -1));
    rows[index] = Math.max(-1, ...below) + lines.length;
  }
  return rows;
}

/** The same for flags that fly to the left. */
export const leftFlagRows = (flags: readonly Pick<Flag, "x" | "width" | "lines">[]): number[] =>
  flagRows(flags.map(({ x, ...flag }) => ({ ...flag, x: -x })).toReversed()).toReversed();

/** The lines of a flag, beside its pole. */
export const flagBlock = ({ x, side, lines }: Flag, y: number, name?: string): Element =>
  textBlock(
    {
      x: side === "right" ? x + inset : x - inset,
      y,
      leading: page.leading,
      ...(side === "left" && { textAnchor: "end" }),
      ...(name !== undefined && { class: name }),
    },
    side === "right" ? lines : spacesFirst(lines),
  );
