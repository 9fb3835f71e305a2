import { grow, lineMeets } from "./boxes.ts";
import type { Candidate, Label } from "./label-candidates.ts";
import { boundsOf, distance, isInside, type Box, type Point, type Ring } from "./points.ts";

/**
 * How unwelcome a place is by itself: a name belongs on its state, or else off all others; a line should be short, and
 * cross no other state.
 */
export function costAlone(candidate: Candidate, label: Label, others: readonly Label[], size: number): number {
  const { box, leaders, strain } = candidate;
  const [spots, grounds] = [spotsOf(box), others.map(({ rings }) => rings)];
  const onOthers = spots.filter((spot) => isOnAny(spot, grounds)).length / spots.length;
  const onOwn = spots.filter((spot) => isInside(spot, label.rings)).length / spots.length;
  const crossed = leaders.flatMap(between).filter((spot) => isOnAny(spot, grounds)).length;
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

const bounds = new WeakMap<readonly Ring[], Box>();

/** The box around a state, found once: most spots are far from most states. */
function boxAround(rings: readonly Ring[]): Box {
  const box = bounds.get(rings) ?? boundsOf(rings.flat());
  bounds.set(rings, box);
  return box;
}

const isOnAny = (spot: Point, states: readonly (readonly Ring[])[]): boolean =>
  states.some((rings) => isIn(boxAround(rings), spot) && isInside(spot, rings));

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
