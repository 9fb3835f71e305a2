import type { Candidate, Label } from "./label-candidates.ts";
import {
  grow,
  lineMeets,
  distance,
  isInside,
  linesCross,
  middleOf,
  nearestOn,
  sharedArea,
  type Box,
  type Point,
} from "./plane-geometry.ts";

/**
 * How unwelcome a place is by itself: a name belongs on its state, or else off all others; a line should be short, and
 * cross no other state.
 */
export function costAlone(candidate: Candidate, label: Label, others: readonly Label[], size: number): number {
  const { box, leaders, strain } = candidate;
  const spots = spotsOf(box);
  const onOthers = spots.filter((spot) => isOnAny(spot, others)).length / spots.length;
  const onOwn = spots.filter((spot) => isInside(spot, label.rings)).length / spots.length;
  const crossed = leaders.flatMap(between).filter((spot) => isOnAny(spot, others)).length;
  const length = leaders.reduce((sum, line) => sum + distance(...line), 0) / size;
  const hidden = others.flatMap(({ keptClear }) => keptClear).filter((point) => isIn(grow(box, size * 0.3), point));
  const passed = others.flatMap(({ anchors }) => anchors).filter((anchor) => passes(leaders, anchor, size * 0.45));
  const near = 50 * (1 - onOwn) + (onOwn === 0 && label.rings.length > 0 ? 250 : 0);
  const detached = leaders.length > 0 ? 10 + 7 * length + 40 * onOwn : near;
  return (
    160 * onOthers +
    16 * crossed +
    detached +
    (4 * strain) / size +
    400 * Math.min(1, hidden.length) +
    120 * passed.length
  );
}

/** Whether a line runs so close to the end of another that it might belong to it. */
const passes = (leaders: Candidate["leaders"], [x, y]: Point, near: number): boolean =>
  leaders.some((line) => lineMeets(line, grow({ x, y, width: 0, height: 0 }, near)));

/** Whether a spot is on a state; most are far from most states, which their boxes tell at once. */
const isOnAny = (spot: Point, states: readonly Label[]): boolean =>
  states.some(({ bounds, rings }) => isIn(bounds, spot) && isInside(spot, rings));

const isIn = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

const spotsOf = ({ x, y, width, height }: Box): Point[] =>
  [0.05, 0.275, 0.5, 0.725, 0.95].flatMap((right) =>
    [0.1, 0.5, 0.9].map((down): Point => [x + right * width, y + down * height]),
  );

const between = ([from, to]: readonly [Point, Point]): Point[] =>
  [0.15, 0.3, 0.45, 0.6, 0.75, 0.9].map((t): Point => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t,
  ]);

/** A clash costs more than anything that is merely ugly; names that fingers cannot tell apart are ugly. */
const [clash, crowding] = [600, 90];

/** How a place goes with one of another name: what the two cost beside what each costs alone. */
export function costBeside(a: Candidate, b: Candidate, size: number): number {
  const [roomA, roomB] = [grow(a.box, size * 0.15), grow(b.box, size * 0.15)];
  const overlap = sharedArea(roomA, roomB) > 0 ? 1 : 0;
  const struck = a.leaders.filter((line) => lineMeets(line, roomB)).length;
  const strikes = b.leaders.filter((line) => lineMeets(line, roomA)).length;
  const crossings = a.leaders.filter((line) => b.leaders.some((other) => linesCross(line, other))).length;
  const crowded = isCrowding(a.box, b.box, size) || isCrowding(b.box, a.box, size);
  return clash * (overlap + struck + strikes + crossings) + (crowded ? crowding : 0);
}

/** A finger's tip in units of type: 24 pixels on a phone, as WCAG's target size has it. */
const fingertip = 2.15;

/** Whether a fingertip on one name touches another name, or the fingertip on it. */
function isCrowding(a: Box, b: Box, size: number): boolean {
  const [centre, other] = [middleOf(a), middleOf(b)];
  const beside = distance(centre, nearestOn(b, centre));
  return beside < (fingertip / 2) * size || distance(centre, other) < fingertip * size;
}
