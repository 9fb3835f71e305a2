import type { Story } from "../../../story/story.ts";
import type { Dependency } from "../model.ts";
import { layOut, type SizedBox } from "./lay-out.ts";
import { breadthOf, type Run, type Spot } from "./run-dagre.ts";
import type { Sheet } from "./sheet.ts";
import { isInChain } from "./standing.ts";

/** A condition's box; its spot is its middle. */
export interface Box extends SizedBox, Spot {}

/** Where an arrow passes beside boxes, and how deep these are. */
interface Bend extends Spot {
  depth: number;
}

/** Where boxes stand and arrows pass, and the room that all of it takes. */
export interface Placement {
  boxes: Box[];
  bends: Map<Dependency, Bend[]>;
  width: number;
  height: number;
}

/** Puts boxes, and arrows that pass beside them, where they were laid out, with the chain where one begins to read. */
export function placeBoxes(story: Story, sheet: Sheet): Placement {
  const { boxes: sized, run } = layOut(story, sheet);
  const turn = chainFirst(run, breadthOf(run, sheet));
  const boxes = sized.map((box) => {
    const { along, across } = run.spots.get(box.condition) ?? { along: 0, across: 0 };
    return { ...box, along, across: turn(across) };
  });
  const depthAt = (along: number): number => {
    const beside = boxes.filter((box) => Math.abs(box.along - along) < 1);
    return Math.max(...beside.map((box) => (sheet.isAcross ? box.width : box.height)));
  };
  const bends = [...run.bends].map(
    ([edge, spots]) =>
      [edge, spots.map(({ along, across }) => ({ along, across: turn(across), depth: depthAt(along) }))] as const,
  );
  return {
    // Downwards, boxes side by side are of one height; across, each is as high as its text.
    boxes: sheet.isAcross ? boxes : boxes.map((box) => ({ ...box, height: depthAt(box.along) })),
    bends: new Map(bends),
    width: run.width,
    height: run.height,
  };
}

/** Mirrors a layout where that brings the chain to the side where one begins to read. */
function chainFirst({ spots }: Run, breadth: number): (across: number) => number {
  const mean = (isAsked: boolean): number => {
    const found = [...spots].filter(([condition]) => isInChain(condition) === isAsked).map(([, { across }]) => across);
    return found.reduce((sum, across) => sum + across, 0) / found.length;
  };
  return mean(true) > mean(false) ? (across) => breadth - across : (across) => across;
}
