import type { Story } from "../../../story/story.ts";
import { wrapText } from "../../../views/drawing/lettering.ts";
import { dependencyOf, type Condition, type Dependency } from "../model.ts";
import { dependencyWords } from "../words.ts";
import { runDagre, type Run, type Spot } from "./run-dagre.ts";
import type { Sheet } from "./sheet.ts";
import { isInChain, isBeside, isUnmentioned, whereChainStops } from "./standing.ts";

/** A condition's box; its spot is its middle. */
export interface Box extends Spot {
  condition: Condition;
  text: BoxText;
  width: number;
  height: number;
}

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

/** Lays the boxes out as wide as fits the sheet; where no width fits, each in a row of its own. */
export function placeBoxes(story: Story, sheet: Sheet): Placement {
  const tries = [false, true].flatMap((isSerial) => sheet.boxes.map((width) => placeAt(width, story, sheet, isSerial)));
  const fitting = tries.find(({ width }) => width <= sheet.width) ?? tries.at(-1);
  if (!fitting) throw new Error("A sheet has to allow at least one width of boxes.");
  return fitting;
}

function placeAt(width: number, story: Story, sheet: Sheet, isSerial: boolean): Placement {
  const sized = dependencyOf(story).conditions.map((condition) => {
    const text = boxText(condition, width, story, sheet);
    return { condition, text, width, height: boxHeight(text, sheet) };
  });
  const runs = (["UL", "UR"] as const).map((corner) => runDagre(sized, sheet, corner, isSerial));
  const breadth = (run: Run): number => (sheet.isAcross ? run.height : run.width);
  const run = runs.reduce((best, other) => (breadth(other) < breadth(best) ? other : best));
  const turn = chainFirst(run, breadth(run));
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

/** What stands in a condition's box, broken into lines. */
interface BoxText {
  name: string[];
  date: string[];
  /** What else a reader should know of the condition. */
  tags: string[];
  isStop: boolean;
}

/** From the frame of a box to its text, in units of the drawing. */
export const padding = 13;
/** Between its parts. */
export const space = 5;

function boxText(condition: Condition, width: number, story: Story, sheet: Sheet): BoxText {
  const words = dependencyWords(story);
  const isStop = condition === whereChainStops(story);
  const wrap = (text: string, size: number): string[] => wrapText(text, width - 2 * padding, size);
  const tags = [
    ...(isStop ? [words.figure.stop] : []),
    ...(isUnmentioned(condition) ? [words.conditions.unmentioned] : []),
    ...(isBeside(condition) ? [words.figure.beside] : []),
  ];
  return {
    name: wrap(condition.label, sheet.text),
    date: wrap(words.figure.asOf(condition.now.asOf), sheet.small),
    tags: tags.flatMap((tag, index) => wrap(index < tags.length - 1 ? `${tag} ` : tag, sheet.small)),
    isStop,
  };
}

/** How high a box has to be for its text. */
function boxHeight({ name, date, tags }: BoxText, { leading }: Sheet): number {
  const lines = name.length + 1 + date.length + tags.length;
  return 2 * padding + lines * leading + space * (tags.length > 0 ? 2 : 1);
}
