import type { Story } from "../../../story/story.ts";
import { textWidth, wrapText } from "../../../views/drawing/lettering.ts";
import { whole } from "../../../views/drawing/svg.ts";
import type { Dependency } from "../model.ts";
import { dependencyWords } from "../words.ts";
import { placeBoxes, type Box, type Placement } from "./place-boxes.ts";
import { placePorts, spread } from "./place-ports.ts";
import { breadthOf, type Spot } from "./run-dagre.ts";
import type { Sheet } from "./sheet.ts";

/** Everything a drawing holds, in its place. */
interface Scene {
  boxes: Box[];
  arrows: Arrow[];
  width: number;
  height: number;
}

/** Places the conditions of a story and the arrows between them. */
export function placeScene(story: Story, sheet: Sheet): Scene {
  const placement = placeBoxes(story, sheet);
  const { boxes, width, height } = placement;
  const arrows = drawArrows(placement, sheet, story);
  // The words on many arrows from one condition may need more room than its boxes do.
  const end = Math.max(0, ...arrows.map(({ label }) => label.across + breadthOf(label, sheet) / 2));
  return sheet.isAcross
    ? { boxes, arrows, width: Math.max(width, sheet.width), height: Math.max(height, end) }
    : { boxes, arrows, width: Math.max(width, sheet.width, end), height };
}

/** The word on an arrow; its spot is its middle. */
interface Label extends Spot {
  lines: string[];
  width: number;
  height: number;
}

/** A dependency as it is drawn: its line, its head and the word on it. */
export interface Arrow {
  edge: Dependency;
  label: Label;
  /** Path of its line. */
  line: string;
  tip: Spot;
}

/** Length of an arrow's head. */
export const headLength = 9;
/** A word is a link: it has to be as high as a finger needs at least. */
const leastHeight = 24;

/** Leads every arrow from its condition through its word, past other boxes, to what depends on it. */
function drawArrows(placement: Placement, sheet: Sheet, story: Story): Arrow[] {
  const ports = placePorts(placement, sheet);
  const labels = placeLabels(placement, ports, sheet, story);
  return [...labels].flatMap(([edge, label]) => {
    const [start, tip] = [ports.out.get(edge), ports.in.get(edge)];
    if (!start || !tip) return [];
    const passing = (placement.bends.get(edge) ?? []).flatMap(({ along, across, depth }) => [
      { along: along - depth / 2, across },
      { along: along + depth / 2, across },
    ]);
    const end = { along: tip.along - headLength + 1, across: tip.across };
    return [{ edge, label, line: curve([start, label, ...passing, end], sheet.isAcross), tip }];
  });
}

/** A word stands in the room after its condition, where its arrow passes half of it, unless others want the same place. */
function placeLabels(
  { boxes, bends, width, height }: Placement,
  ports: ReturnType<typeof placePorts>,
  sheet: Sheet,
  story: Story,
): Map<Dependency, Label> {
  const wanted = boxes
    .flatMap(({ condition }) => condition.outgoing)
    .map((edge) => {
      const [start, tip] = [ports.out.get(edge), ports.in.get(edge)];
      const next = bends.get(edge)?.[0] ?? tip;
      // Nearer to its condition: words of arrows that meet in one box would be in each other's way.
      const ideal = 0.7 * (start?.across ?? 0) + 0.3 * (next?.across ?? 0);
      return { edge, ...measure(edge, sheet, story), along: (start?.along ?? 0) + sheet.gap / 2, across: ideal };
    });
  const rows = Map.groupBy(wanted, ({ along }) => Math.round(along));
  const placed = [...rows.values()].flatMap((row) => {
    const spans = row.map((label) => ({ ideal: label.across, size: breadthOf(label, sheet) }));
    const middles = spread(spans, sheet.isAcross ? height : Math.max(width, sheet.width));
    return row.map(({ edge, ...label }, index) => [edge, { ...label, across: middles[index] ?? 0 }] as const);
  });
  const found = new Map(placed);
  // In the order of the argument, which is the order in which the drawing is read out.
  return new Map(wanted.map(({ edge, ...label }) => [edge, found.get(edge) ?? label]));
}

function measure(edge: Dependency, { small, leading, label }: Sheet, story: Story): Omit<Label, keyof Spot> {
  const lines = wrapText(dependencyWords(story).onArrow(edge), label, small);
  const width = Math.max(...lines.map((line) => textWidth(line, small))) + 6;
  return { lines, width, height: Math.max(leastHeight, lines.length * leading + 4) };
}

/** A path through spots that leaves and reaches each in the direction of the argument. */
function curve(spots: readonly Spot[], isAcross: boolean): string {
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
