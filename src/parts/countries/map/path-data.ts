import type { Ring } from "./points.ts";

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
