import type { Frame } from "./frame.ts";
import type { Box, Point } from "./points.ts";

const compass = ["east", "north-east", "north", "north-west", "west", "south-west", "south", "south-east"] as const;
type Compass = (typeof compass)[number];

/** Where the way to a place leaves the map, and along which edge. */
export interface Exit {
  at: Point;
  /** One unit out of the map, at a right angle to the edge. */
  outwards: Point;
}

/** The compass point to which a place lies from the map's centre. */
export function compassTo(place: Point, frame: Frame): Compass {
  const [dx, dy] = wayTo(place, frame);
  const eighth = Math.round(Math.atan2(-dy, dx) / (Math.PI / 4));
  return compass[(eighth + 8) % 8] ?? "north";
}

/** Where the way to a place beyond the map crosses the edge of the part that shows. */
export function exitTo(place: Point, frame: Frame, { x, y, width, height }: Box): Exit {
  const [dx, dy] = wayTo(place, frame);
  const [sideways, upwards] = [width / 2 / Math.abs(dx), height / 2 / Math.abs(dy)];
  const reach = Math.min(sideways, upwards);
  const at: Point = [x + width / 2 + dx * reach, y + height / 2 + dy * reach];
  return { at, outwards: sideways <= upwards ? [Math.sign(dx), 0] : [0, Math.sign(dy)] };
}

/**
 * Where a reader would turn to look for a place, in the plane with y downwards: by longitude and latitude as on any
 * wall map, not along the shortest way, which from the Middle East to America leads over the Arctic.
 */
function wayTo([longitude, latitude]: Point, { centre }: Frame): Point {
  const east = ((longitude - centre[0] + 540) % 360) - 180;
  const shrink = Math.cos(((latitude + centre[1]) * Math.PI) / 360);
  return [east * shrink || 1e-9, centre[1] - latitude || 1e-9];
}
