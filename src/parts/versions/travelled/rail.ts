import type { Version } from "../model.ts";
import type { Element } from "hast";
import { s } from "hastscript";

import { whole } from "../../../views/drawing/whole.ts";

/** The stations on their line, each joined to the one it was made from: solid where that is likely, dashed where inferred. */
export function rail(versions: readonly Version[], stations: readonly number[], y: number): Element[] {
  const links = versions.flatMap((version, index) => {
    const from = versions.findIndex(({ id }) => id === version.from?.id);
    if (from < 0 || version.descent === "origin") return [];
    const [start, end] = [stations[from] ?? 0, stations[index] ?? 0];
    const isNext = Math.abs(index - from) === 1;
    const middle = (start + end) / 2;
    const d = `M${whole(start)} ${y}${isNext ? `H${whole(end)}` : `Q${whole(middle)} ${y - 24} ${whole(end)} ${y}`}`;
    return [{ descent: version.descent, d, middle }];
  });
  return [
    ...links.map(({ descent, d }) => s("path", { class: descent, d })),
    ...stations.map((x) => s("circle", { class: "station", cx: whole(x), cy: y, r: 5 })),
    s(
      "g",
      { class: "soft", textAnchor: "middle" },
      links.map(({ descent, middle }) => s("text", { x: whole(middle), y: y - 10 }, descent)),
    ),
  ];
}
