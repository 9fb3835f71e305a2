import { geoCentroid } from "d3-geo";
import type { Story } from "../../../story/story.ts";
import { page } from "../../../views/drawing/lettering.ts";
import { countryListOf, type Country } from "../model.ts";
import { anchorsOf } from "./anchors.ts";
import { frameFor, inPlane, type Frame } from "./frame.ts";
import { outlinesOf, planarWorld } from "./outlines.ts";
import type { Sheet } from "./place-labels.ts";
import { grow, isIn, type Point, type Ring, type Box } from "./plane-geometry.ts";
import { atlasOf, stateOf, type Atlas, type State } from "./world.ts";

/** A country of the story as the map has it; without outlines where it lies outside the frame. */
export interface Place {
  country: Country;
  /** Its land in the atlas; undefined where that has no shape for it. */
  state: State | undefined;
  outlines: readonly Ring[];
  /** What its name or lines to it belong to, in the drawing. */
  anchors: Point[];
  /** Longitude and latitude of the middle of its largest part, if it lies outside and the atlas has a shape for it. */
  middle: [number, number] | undefined;
}

/** All that is to be drawn, before it is drawn. */
export interface Scene {
  atlas: Atlas;
  frame: Frame;
  /** All land as one outline without borders. */
  land: Ring[];
  places: Place[];
}

/** Finds the frame that holds a story's countries, and their outlines in it. */
export function sceneOf(story: Story): Scene {
  const { borders, countries } = countryListOf(story);
  const atlas = atlasOf(borders);
  const found = countries.map((country) => ({ country, state: stateOf(country.shape ?? [country.id], atlas) }));
  const states = found.flatMap(({ state }) => state ?? []);
  const frame = frameFor(states);
  const planar = planarWorld(atlas, frame, states);
  const worlds = { atlas, planar };
  const places = found.map(({ country, state }): Place => {
    if (!state) return { country, state, outlines: [], anchors: [], middle: undefined };
    const drawn = outlinesOf(worlds, [state.shape], frame, true);
    const outlines = drawn.length > 0 ? drawn : isletsOf(state, frame);
    const [largest] = outlines.length === 0 ? state.parts : [];
    const anchors = anchorsOf(outlines, state, frame);
    return { country, state, outlines, anchors, middle: largest && geoCentroid(largest) };
  });
  return { atlas, frame, land: outlinesOf(worlds, planar.objects.land.geometries, frame, false), places };
}

/** Half the width of the mark for an island that is smaller than a unit of the drawing. */
const islet = 2;

/** A mark for each island inside the frame of a state that is too small to be drawn as it is. */
function isletsOf({ parts }: State, frame: Frame): Ring[] {
  const inside = parts
    .map((part) => inPlane(geoCentroid(part), frame))
    .filter((place) => isIn({ x: 0, y: 0, ...frame }, place));
  return inside.map(([x, y]) => [
    [x, y - islet],
    [x + islet, y],
    [x, y + islet],
    [x - islet, y],
  ]);
}

/** One layout of the map: what part of the frame shows, and where and how names are set. */
export interface MapSheet extends Sheet {
  crop: Box;
  /** Width of the drawing in the units that all figures share. */
  width: number;
  /** Names longer than this are set in two lines. */
  longestLine: number;
  legendColumns: number;
}

const margin = 14;
/** The smallest type of a drawing for the page, in that drawing's units. */
const leastType = 12.5;
/** Width of a drawing for a phone, in its own units: about a pixel each. */
const phone = 350;
/** Type on a phone, by the width of the map: eleven pixels on a screen of 360. */
const typeOnPhone = 0.0345;
/** Lines of type that fit above and below the map on a phone. */
const spareLines = 3.2;

/** For every screen wider than a phone: the whole frame, names on it. */
export function pageSheet({ width, height }: Frame): MapSheet {
  const crop = { x: 0, y: 0, width, height };
  const size = Math.ceil((leastType * width) / page.width);
  return { crop, width: page.width, area: grow(crop, -4), size, longestLine: 14, legendColumns: 3 };
}

/**
 * For phones: only as wide as the countries are, in type as large as a phone needs, with room above and below, since a
 * phone has height and no width.
 */
export function narrowSheet({ width, height, extent }: Frame): MapSheet {
  const left = Math.max(0, Math.floor(extent.x - margin));
  const right = Math.min(width, Math.ceil(extent.x + extent.width + margin));
  const crop = { x: left, y: 0, width: right - left, height };
  const size = Math.round(crop.width * typeOnPhone);
  const spare = Math.round(spareLines * size);
  const area = { ...crop, y: -spare, height: height + 2 * spare };
  return { crop, width: phone, area: grow(area, -2), size, longestLine: 12, legendColumns: 1 };
}
