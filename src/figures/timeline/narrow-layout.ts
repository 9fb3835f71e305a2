import type { Story } from "../../story/story.ts";
import { narrow } from "../lettering/type-sizes.ts";
import { axisOf, type Axis } from "./axis.ts";
import { narrowItems, type NarrowItem } from "./narrow-items.ts";
import { settle } from "./settle.ts";
import { stretchesOf } from "./stretches.ts";

const gap = 30;
/** For the key above the axis. */
const head = 34;
/** From the top of an item to the middle of its first line. */
export const middle = 9;

export interface PlacedItem extends NarrowItem {
  /** Where it belongs on the axis. */
  mark: number;
  /** Where its words begin; they may have to stand aside for others. */
  top: number;
}

export interface NarrowLayout {
  axis: Axis;
  items: PlacedItem[];
  height: number;
}

/** The axis is as long as the words beside it need, in one scale; the words stand as near to their marks as they can. */
export function narrowLayout(story: Story): NarrowLayout {
  const stretches = stretchesOf(story);
  const items = narrowItems(story, stretches);
  const days = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const unitsPerDay = items.reduce((sum, item) => sum + roomOf(item), 0) / days;
  const axis = axisOf(stretches, head, unitsPerDay, gap);
  const marks = items.map(({ kind, day }) =>
    kind === "cut" ? axis.at(day - 1) + unitsPerDay + gap / 2 : axis.at(day),
  );
  const tops = settle(items.map((item, index) => ({ wanted: (marks[index] ?? 0) - middle, room: roomOf(item) })));
  const down = Math.max(0, head - (tops[0] ?? head));
  const placed = items.map((item, index) => ({
    ...item,
    mark: (marks[index] ?? 0) + down,
    top: (tops[index] ?? 0) + down,
  }));
  const ends = placed.map((item) => item.top + roomOf(item));
  const axisEnd = (axis.stretches.at(-1)?.end ?? head) + down;
  return { axis: axisOf(stretches, head + down, unitsPerDay, gap), items: placed, height: Math.max(axisEnd, ...ends) };
}

const roomOf = ({ lines }: NarrowItem): number => (1 + lines.length) * narrow.leading + 9;
