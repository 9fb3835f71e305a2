import type { Element } from "hast";
import { s } from "hastscript";
import type { Story } from "../../../story/story.ts";
import { countryListOf, type Country } from "../model.ts";
import { roleLabel } from "../roles.ts";
import { tones, type Tone } from "../tones.ts";
import type { Ring } from "./plane-geometry.ts";
import type { Place, Scene } from "./scene.ts";

/** What marks a tone without colour: lines or dots in a square, as path data, and the side of the square. */
export const shadings: Readonly<Record<Tone, { marks: string; tile: number }>> = {
  strong: { marks: "M0 5 5 0", tile: 5 },
  slanted: { marks: "M0 0 4 4", tile: 4 },
  crossed: { marks: "M0 0 3 3M0 3 3 0", tile: 3 },
  upright: { marks: "M1 0V3", tile: 3 },
  level: { marks: "M0 2H4", tile: 4 },
  dotted: { marks: "M1 1h0M4 4h0", tile: 6 },
  plain: { marks: "", tile: 4 },
};

/** The tones that some countries have, in the order of the key. */
export const tonesOf = (countries: readonly Country[]): Tone[] =>
  tones.filter((tone) => countries.some(({ role }) => role.tone === tone));

/** What the key calls a tone: the roles that have it and that some country plays. */
export const toneLabel = (tone: Tone, story: Story): string =>
  countryListOf(story)
    .roles.filter((role) => role.tone === tone)
    .map((role) => roleLabel(role, story))
    .join("\u00a0/ ");

/** The shadings of tones, as patterns whose ids begin with the drawing's. */
export function drawPatterns(id: string, drawn: readonly Tone[], scale: number): Element {
  return s(
    "defs",
    { class: "map-shadings" },
    drawn.map((tone) => drawPattern(id, tone, scale)),
  );
}

function drawPattern(id: string, tone: Tone, scale: number): Element {
  const { tile, marks } = shadings[tone];
  const square = { width: tile, height: tile, patternUnits: "userSpaceOnUse" };
  return s("pattern", { id: `${id}-${tone}`, class: `map-${tone}`, ...square, ...scaled(scale) }, [
    s("rect", { width: tile, height: tile }),
    marks && s("path", { d: marks }),
  ]);
}

const scaled = (scale: number): { patternTransform?: string } =>
  scale === 1 ? {} : { patternTransform: `scale(${scale})` };

/** All land, and over it the states of the story, those of a tone in one outline. */
export function drawShapes(id: string, { land, places }: Scene): Element[] {
  const ground = s("path", { id: "map-land", class: "map-land", d: pathData(land) });
  const states = statesByTone(places).map(({ tone, outlines }) =>
    s("g", shading(id, tone), s("path", { id: shapeId(tone), d: pathData(outlines) })),
  );
  return [ground, ...states];
}

/** The same shapes again, without their weight. */
export function reuseShapes(id: string, { places }: Scene): Element[] {
  const states = statesByTone(places).map(({ tone }) => s("use", { ...shading(id, tone), href: `#${shapeId(tone)}` }));
  return [s("use", { href: "#map-land" }), ...states];
}

const shapeId = (tone: Tone): string => `map-shape-${tone}`;

const shading = (id: string, tone: Tone) => ({ class: "map-states", fill: `url(#${id}-${tone})` });

function statesByTone(places: readonly Place[]): { tone: Tone; outlines: Ring[] }[] {
  const byTone = tones.map((tone) => {
    const members = places.filter(({ country }) => country.role.tone === tone);
    return { tone, outlines: members.flatMap(({ outlines }) => outlines) };
  });
  return byTone.filter(({ outlines }) => outlines.length > 0);
}

/** SVG path data of closed outlines in whole units: relative, with no mark that can be left out. */
export function pathData(rings: readonly Ring[]): string {
  let [penX, penY] = [0, 0];
  return rings
    .map((ring) => {
      const steps = ring.map(([x, y]) => {
        const step = `${String(x - penX)} ${String(y - penY)}`;
        [penX, penY] = [x, y];
        return step;
      });
      [penX, penY] = ring[0] ?? [penX, penY];
      return `m${steps.join(" ")}z`;
    })
    .join("")
    .replaceAll(" -", "-");
}
