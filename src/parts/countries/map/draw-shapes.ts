import type { Element } from "hast";
import { s } from "hastscript";
import type { Story } from "../../../story/story.ts";
import { countryListOf } from "../model.ts";
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

/** The tones of the countries that the atlas has shapes for, in the order of the key. */
export const tonesOf = ({ places }: Pick<Scene, "places">): Tone[] =>
  tones.filter((tone) => places.some(({ country, state }) => state && country.role.tone === tone));

/** What the key calls a tone: the roles that have it and that some country plays. */
export const toneLabel = (tone: Tone, story: Story): string =>
  countryListOf(story)
    .roles.filter((role) => role.tone === tone)
    .map((role) => roleLabel(role, story))
    .join("\u00a0/ ");

/** What fills an area that has a tone. */
export const shadingOf = (tone: Tone): string => `url(#map-${tone})`;

/** How large the squares of shadings are drawn: seen as lines and dots on a phone, and no pattern of stripes on a desk. */
const shadingScale = 1.7;

function drawPattern(tone: Tone): Element {
  const { tile, marks } = shadings[tone];
  const square = { width: tile, height: tile, patternUnits: "userSpaceOnUse" };
  const looks = { class: `map-${tone}`, patternTransform: `scale(${shadingScale})` };
  return s("pattern", { id: `map-${tone}`, ...square, ...looks }, [
    s("rect", { width: tile, height: tile }),
    marks && s("path", { d: marks }),
  ]);
}

/** All land, and over it the states of the story, those of a tone in one outline, with the shadings of the tones. */
export function drawShapes({ land, places }: Scene): Element[] {
  const states = statesByTone(places);
  return [
    s("defs", { class: "map-shadings" }, tonesOf({ places }).map(drawPattern)),
    s("g", { id: "map-shapes" }, [
      s("path", { class: "map-land", d: pathData(land) }),
      ...states.map(({ tone, outlines }) =>
        s("path", { class: "map-states", fill: shadingOf(tone), d: pathData(outlines) }),
      ),
    ]),
  ];
}

/** The same shapes again, without their weight. */
export const reuseShapes = (): Element[] => [s("use", { href: "#map-shapes" })];

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
