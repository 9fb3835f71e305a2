import { countriesOf, type Country } from "../model.ts";
import { geoCentroid } from "d3-geo";
import { merge } from "topojson-client";
import type { Story } from "../../../story/story.ts";
import { frameFor, inPlane, type Frame } from "./frame.ts";
import { mainland, partsOf, landOf, readWorld, shapeOf, type World } from "./world.ts";
import { outlinesOf, planarWorld } from "./outlines.ts";
import type { Point, Ring } from "./plane-geometry.ts";

/** A country of the story as the map has it; without outlines where it lies outside the frame. */
export interface Place {
  country: Country;
  outlines: readonly Ring[];
  /** Middles of its parts in the drawing, the largest first; those are left out that matter little to it. */
  parts: Point[];
  /** Longitude and latitude of its middle; unknown where the atlas has no shape for it. */
  middle: [number, number] | undefined;
}

/** All that is to be drawn, before it is drawn. */
export interface Scene {
  world: World;
  frame: Frame;
  /** All land as one outline without borders. */
  land: Ring[];
  places: Place[];
}

/** Finds the frame that holds a story's countries, and their outlines in it. */
export function sceneOf(story: Story): Scene {
  const world = readWorld();
  const found = countriesOf(story).map((country) => ({ country, shape: shapeOf(world, country.id) }));
  const shapes = found.map(({ shape }) => shape).filter((shape) => shape !== undefined);
  const frame = frameFor(shapes.map((shape) => mainland(landOf(world, shape))));
  const planar = planarWorld(world, frame, shapes);
  const places = found.map(({ country, shape }): Place => {
    if (!shape) return { country, outlines: [], parts: [], middle: undefined };
    const outlines = outlinesOf(landOf(planar, shape), frame, true);
    const middles = partsOf(landOf(world, shape)).map((part) => geoCentroid(part));
    return { country, outlines, parts: middles.map((middle) => inPlane(middle, frame)), middle: middles[0] };
  });
  return { world, frame, land: outlinesOf(merge(planar, planar.objects.countries.geometries), frame, false), places };
}
