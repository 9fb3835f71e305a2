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
  type Point,
} from "./plane-geometry.ts";

/** What is around a name, by which all its places are judged. */
export interface Around {
  /** Whether a spot lies on the state that is named, on another, or on neither. */
  landAt: (spot: Point) => "own" | "other" | undefined;
  /** What the name must not hide of others. */
  keptClear: readonly Point[];
  /** Boxes around the ends of lines of others, so near that a line through one might seem to belong to it. */
  ends: readonly Box[];
}

/**
 * What is around one of several names.
 * @param ownerAt says of which of the names a spot is the land, by its number in the list, and -1 where there is none
 */
export function aroundOf(
  label: Label,
  labels: readonly Label[],
  ownerAt: (spot: Point) => number,
  size: number,
): Around {
  const own = labels.indexOf(label);
  const others = labels.filter((other) => other !== label);
  return {
    landAt: (spot) => {
      const owner = ownerAt(spot);
      return owner === own ? "own" : owner >= 0 ? "other" : undefined;
    },
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
  const spots = spotsOf(box).map(around.landAt);
  const onOthers = spots.filter((land) => land === "other").length / spots.length;
  const onOwn = spots.filter((land) => land === "own").length / spots.length;
  const crossed = leaders.flatMap(between).filter((spot) => around.landAt(spot) === "other").length;
  const room = grow(box, size * 0.3);
  const hides = around.keptClear.some((point) => isIn(room, point));
  const passed = around.ends.filter((end) => leaders.some((line) => lineMeets(line, end))).length;
  const near = 50 * (1 - onOwn) + (onOwn === 0 && label.rings.length > 0 ? 250 : 0);
  const detached = leaders.length > 0 ? 40 * onOwn : near;
  const seen = 160 * onOthers + 16 * crossed + detached + (hides ? 400 : 0) + 120 * passed;
  return Math.round(leastCost(candidate, size) + seen);
}

/** What a place costs wherever it is on the map: for the length of its lines, or for being off its best place. */
export function leastCost({ leaders, strain }: Candidate, size: number): number {
  const length = leaders.reduce((sum, line) => sum + distance(...line), 0) / size;
  return (leaders.length > 0 ? 10 + 7 * length : 0) + (4 * strain) / size;
}

const spotsOf = ({ x, y, width, height }: Box): Point[] =>
  [0.05, 0.275, 0.5, 0.725, 0.95].flatMap((right) =>
    [0.1, 0.5, 0.9].map((down): Point => [x + right * width, y + down * height]),
  );

const between = ([from, to]: readonly [Point, Point]): Point[] =>
  [0.15, 0.3, 0.45, 0.6, 0.75, 0.9].map((t): Point => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t,
  ]);

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
