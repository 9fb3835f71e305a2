import type { Element } from "hast";
import { s } from "hastscript";
import { textWidth } from "../../views/drawing/lettering.ts";
import { whole } from "../../views/drawing/svg.ts";
import type { Version } from "./model.ts";
import type { VersionWords } from "./words.ts";

/**
 * The stations on their line, each joined to the one it was made from: solid where that is likely, dashed where inferred.
 * The word for it stands above, where every way is from neighbour to neighbour and long enough.
 * @param y of the line
 * @param size of the words
 */
export function rail(
  versions: readonly Version[],
  stations: readonly number[],
  y: number,
  size: number,
  { ways }: VersionWords,
): Element[] {
  const links = versions.flatMap((version, index) => {
    const from = versions.findIndex(({ id }) => id === version.from?.id);
    if (from < 0 || version.descent === "origin") return [];
    const [start, end] = [stations[from] ?? 0, stations[index] ?? 0];
    const isNext = Math.abs(index - from) === 1;
    const middle = (start + end) / 2;
    const d = `M${whole(start)} ${y}${isNext ? `H${whole(end)}` : `Q${whole(middle)} ${y - 32} ${whole(end)} ${y}`}`;
    const word = ways[version.descent];
    const isTold = isNext && textWidth(word, size) < Math.abs(end - start) - 8;
    return [{ descent: version.descent, d, middle, word, isTold }];
  });
  const told = links.every(({ isTold }) => isTold) ? links : [];
  return [
    ...links.map(({ descent, d }) => s("path", { class: descent, d })),
    ...stations.map((x) => s("circle", { class: "station", cx: whole(x), cy: y, r: 5 })),
    s(
      "g",
      { class: "soft", fontSize: size, textAnchor: "middle" },
      told.map(({ middle, word }) => s("text", { x: whole(middle), y: y - 9 }, word)),
    ),
  ];
}
