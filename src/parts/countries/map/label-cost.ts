import type { Candidate, Label } from "./label-candidates.ts";
import {
  boundsOf,
  boundsOfAll,
  boxesMeet,
  distance,
  grow,
  isIn,
  lineMeets,
  linesCross,
  middleOf,
  nearestOn,
  sharedArea,
  type Box,
  type Line,
  type Point,
} from "./plane-geometry.ts";

/** What is around a name, by which all its places are judged. */
export interface Around {
  /** Number of the name, and the numbers of those whose land is at a spot; -1 where it is nobody's. */
  own: number;
  ownerAt: (x: number, y: number) => number;
  /** What the name must not hide of others. */
  keptClear: readonly Point[];
  /** Boxes around the ends of lines of others, so near that a line through one might seem to belong to it. */
  ends: readonly Box[];
}

/**
 * What is around one of several names.
 * @param ownerAt says of which of the names a spot is the land, by its number in the list, and -1 where there is none
 */
export function aroundOf(label: Label, labels: readonly Label[], ownerAt: Around["ownerAt"], size: number): Around {
  const others = labels.filter((other) => other !== label);
  return {
    own: labels.indexOf(label),
    ownerAt,
    keptClear: others.flatMap(({ keptClear }) => keptClear),
    ends: others.flatMap(({ anchors }) => anchors).map(([x, y]) => grow({ x, y, width: 0, height: 0 }, size * 0.45)),
  };
}

/**
 * How unwelcome a place is by itself, as a whole number: a name belongs on its state, or else off all others; a line
 * should be short, and cross no other state.
 */
export function costAlone(candidate: Candidate, label: Label, around: Around, size: number): number {
  const { box, leaders } = candidate;
  const { onOwn, onOthers } = landUnder(box, around);
  const crossed = leaders.reduce((sum, line) => sum + crossedBy(line, around), 0);
  const room = grow(box, size * 0.3);
  const hides = around.keptClear.some((point) => isIn(room, point));
  const passed = around.ends.filter((end) => leaders.some((line) => lineMeets(line, end))).length;
  const near = 50 * (1 - onOwn) + (onOwn < leastOnOwn && label.rings.length > 0 ? 250 : 0);
  const detached = leaders.length > 0 ? 40 * onOwn : near;
  const unseen = (hides ? 400 : 0) + 120 * passed;
  return Math.round(costAnywhere(candidate, size) + 160 * onOthers + 16 * crossed + detached + unseen);
}

/** What a place costs wherever it is on the map: for the length of its lines, and for being off its best place. */
export function costAnywhere({ leaders, strain }: Candidate, size: number): number {
  const length = leaders.reduce((sum, line) => sum + distance(...line), 0) / size;
  return (leaders.length > 0 ? 10 + 7 * length : 0) + (4 * strain) / size;
}

/** A name that touches its state with less than this share of itself seems to stand beside it, and needs a line. */
const leastOnOwn = 0.15;

/** Shares of a box that lie on the state named, and on others. */
function landUnder({ x, y, width, height }: Box, { own, ownerAt }: Around): { onOwn: number; onOthers: number } {
  let [onOwn, onOthers] = [0, 0];
  for (const right of across) {
    for (const down of downwards) {
      const owner = ownerAt(x + right * width, y + down * height);
      if (owner === own) onOwn += 1;
      else if (owner >= 0) onOthers += 1;
    }
  }
  const spots = across.length * downwards.length;
  return { onOwn: onOwn / spots, onOthers: onOthers / spots };
}

/** Spots of a box that are looked at, as shares of its width and height, and spots of a line. */
const across = [0.05, 0.275, 0.5, 0.725, 0.95];
const downwards = [0.1, 0.5, 0.9];
const along = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9];

/** How many spots of a line are on states other than the one named. */
function crossedBy([[fromX, fromY], [toX, toY]]: Line, { own, ownerAt }: Around): number {
  const owners = along.map((share) => ownerAt(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share));
  return owners.filter((owner) => owner >= 0 && owner !== own).length;
}

/** A place with the room it needs. */
export interface Roomy extends Candidate {
  /** What no other name and no line of another may touch. */
  room: Box;
  /** Two places whose reaches do not meet cost nothing beside each other. */
  reach: Box;
}

/** A finger's tip in units of type: 24 pixels on a phone, as WCAG's target size has it. */
const fingertip = 2.15;

/** A place, with the room it needs in a size of type. */
export function withRoom(candidate: Candidate, size: number): Roomy {
  const { box, leaders } = candidate;
  const reach = grow(boundsOfAll([box, ...leaders.map(boundsOf)]), (fingertip / 2) * size);
  return { ...candidate, room: grow(box, size * 0.15), reach };
}

/** A clash costs more than anything that is merely ugly; names that fingers cannot tell apart are ugly. */
const [clash, crowding] = [600, 90];

/** How a place goes with one of another name: what the two cost beside what each costs alone, as a whole number. */
export function costBeside(a: Roomy, b: Roomy, size: number): number {
  if (!boxesMeet(a.reach, b.reach)) return 0;
  const overlap = sharedArea(a.room, b.room) > 0 ? 1 : 0;
  const struck = a.leaders.filter((line) => lineMeets(line, b.room)).length;
  const strikes = b.leaders.filter((line) => lineMeets(line, a.room)).length;
  const crossings = a.leaders.filter((line) => b.leaders.some((other) => linesCross(line, other))).length;
  const crowded = isCrowding(a.box, b.box, size) || isCrowding(b.box, a.box, size);
  return clash * (overlap + struck + strikes + crossings) + (crowded ? crowding : 0);
}

/** Whether a fingertip on one name touches another name, or the fingertip on it. */
function isCrowding(a: Box, b: Box, size: number): boolean {
  const [centre, other] = [middleOf(a), middleOf(b)];
  const beside = distance(centre, nearestOn(b, centre));
  return beside < (fingertip / 2) * size || distance(centre, other) < fingertip * size;
}
