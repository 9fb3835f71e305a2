import type { Story } from "../../../story/story.ts";
import { whole } from "../../../views/drawing/svg.ts";
import type { Dependency } from "../model.ts";
import { turns } from "./arrow-words.ts";
import { placeBoxes, type Box } from "./place-boxes.ts";
import { placePorts } from "./place-ports.ts";
import { placeWords, type Label } from "./place-words.ts";
import type { Spot } from "./run-dagre.ts";
import type { Sheet } from "./sheet.ts";

/** Everything a drawing holds, in its place. */
interface Scene {
  boxes: Box[];
  arrows: Arrow[];
  width: number;
  height: number;
}

/** A dependency as it is drawn: its line, its head and the words beside it. */
export interface Arrow {
  edge: Dependency;
  label: Label;
  /** Path of its line. */
  line: string;
  tip: Spot;
}

/** Length of an arrow's head. */
export const headLength = 9;

/** Places the conditions of a story, and leads every arrow past its words and past other boxes to what depends on it. */
export function placeScene(story: Story, sheet: Sheet): Scene {
  const placement = placeBoxes(story, sheet);
  const ports = placePorts(placement);
  const arrows = [...placeWords(placement, ports, sheet, story)].flatMap(([edge, passages]): Arrow[] => {
    const [start, tip] = [ports.out.get(edge), ports.in.get(edge)];
    const label = passages[0]?.label;
    if (!start || !tip || !label) return [];
    const bends = placement.bends.get(edge) ?? [];
    const between = passages.flatMap(({ line }, index) => {
      const [before, after] = [bends[index - 1], bends[index]];
      const top = before ? before.y + before.height / 2 : start.y;
      return [
        { x: line, y: top + turns.before },
        { x: line, y: top + sheet.gap - turns.after },
        ...(after ? [-0.5, 0.5].map((half) => ({ x: after.x, y: after.y + half * after.height })) : []),
      ];
    });
    const end = { x: tip.x, y: tip.y - headLength + 1 };
    return [{ edge, label, line: curve([start, ...between, end]), tip }];
  });
  // The words on many arrows from one condition may need more room than its boxes do.
  const ends = arrows.map(({ label }) => label.x + (label.isBefore ? 0 : label.width));
  const { boxes, width, height } = placement;
  return { boxes, arrows, width: Math.max(width, sheet.width, ...ends), height };
}

/** A path through spots that leaves and reaches each downwards. */
function curve(spots: readonly Spot[]): string {
  const isStraight = (a: Spot, b: Spot | undefined): boolean => whole(a.x) === whole(b?.x ?? NaN);
  return spots
    .map((spot, index) => {
      const [before, after] = [spots[index - 1], spots[index + 1]];
      const here = `${whole(spot.x)} ${whole(spot.y)}`;
      if (!before) return `M${here}`;
      if (isStraight(spot, before)) return isStraight(spot, after) ? "" : `L${here}`;
      const middle = whole((before.y + spot.y) / 2);
      return `C${whole(before.x)} ${middle} ${whole(spot.x)} ${middle} ${here}`;
    })
    .join("");
}
