import { grow, lineMeets, linesCross, middleOf, nearestOn, sharedArea } from "./boxes.ts";
import type { Candidate } from "./label-candidates.ts";
import { distance, type Box } from "./points.ts";

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
