import type { Story } from "../../../story/story.ts";
import type { Dependency } from "../model.ts";
import { layOut, type SizedBox } from "./lay-out.ts";
import type { Run, Spot } from "./run-dagre.ts";
import type { Sheet } from "./sheet.ts";
import { isInChain } from "./standing.ts";

/** A condition's box; its spot is its middle. */
export interface Box extends SizedBox, Spot {}

/** Where an arrow passes beside boxes, and how high these are. */
interface Bend extends Spot {
  height: number;
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
  const turn = chainFirst(run);
  const boxes = sized.map((box) => {
    const { x, y } = run.spots.get(box.condition) ?? { x: 0, y: 0 };
    return { ...box, x: turn(x), y };
  });
  const heightAt = (y: number): number =>
    Math.max(...boxes.filter((box) => Math.abs(box.y - y) < 1).map(({ height }) => height));
  const bends = [...run.bends].map(
    ([edge, spots]) => [edge, spots.map(({ x, y }) => ({ x: turn(x), y, height: heightAt(y) }))] as const,
  );
  return {
    // Boxes side by side are of one height.
    boxes: boxes.map((box) => ({ ...box, height: heightAt(box.y) })),
    bends: new Map(bends),
    width: run.width,
    height: run.height,
  };
}

/** Mirrors a layout where that brings the chain to the side where one begins to read. */
function chainFirst({ spots, width }: Run): (x: number) => number {
  const mean = (isAsked: boolean): number => {
    const found = [...spots].filter(([condition]) => isInChain(condition) === isAsked).map(([, { x }]) => x);
    return found.reduce((sum, x) => sum + x, 0) / found.length;
  };
  return mean(true) > mean(false) ? (x) => width - x : (x) => x;
}
