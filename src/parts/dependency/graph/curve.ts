import { whole } from "../../../views/drawing/whole.ts";
import type { Spot } from "./run-dagre.ts";

/** A path through spots that leaves and reaches each in the direction of the argument. */
export function curve(spots: readonly Spot[], isAcross: boolean): string {
  const isStraight = (a: Spot | undefined, b: Spot | undefined): boolean =>
    whole(a?.across ?? 0) === whole(b?.across ?? 0);
  const write = ({ along, across }: Spot): string =>
    isAcross ? `${whole(along)} ${whole(across)}` : `${whole(across)} ${whole(along)}`;
  return spots
    .map((spot, index) => {
      const [before, after] = [spots[index - 1], spots[index + 1]];
      if (!before) return `M${write(spot)}`;
      if (isStraight(before, spot)) return after && isStraight(spot, after) ? "" : `L${write(spot)}`;
      const along = (before.along + spot.along) / 2;
      return `C${write({ along, across: before.across })} ${write({ along, across: spot.across })} ${write(spot)}`;
    })
    .join("");
}
