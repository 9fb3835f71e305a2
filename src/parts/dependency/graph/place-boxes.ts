import { formatDate } from "../../../story/dates.ts";
import { wrapText } from "../../../views/drawing/lettering.ts";
import type { Condition, Dependency } from "../model.ts";
import { runDagre, type Run, type Spot } from "./run-dagre.ts";
import type { Sheet } from "./sheet.ts";
import { isInChain, isBeside, isUnmentioned } from "./standing.ts";

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

export interface Placement {
  boxes: Box[];
  bends: Map<Dependency, Bend[]>;
  width: number;
  height: number;
}

/** Lays the boxes out as wide as fits the sheet; where no width fits, each in a row of its own. */
export function placeBoxes(conditions: readonly Condition[], stop: Condition | undefined, sheet: Sheet): Placement {
  const tries = [false, true].flatMap((isSerial) =>
    sheet.boxes.map((width) => placeAt(width, conditions, stop, sheet, isSerial)),
  );
  const fitting = tries.find(({ width }) => width <= sheet.width) ?? tries.at(-1);
  if (!fitting) throw new Error("A sheet has to allow at least one width of boxes.");
  return fitting;
}

function placeAt(
  width: number,
  conditions: readonly Condition[],
  stop: Condition | undefined,
  sheet: Sheet,
  isSerial: boolean,
): Placement {
  const sized = conditions.map((condition) => {
    const text = boxText(condition, condition === stop, width, sheet);
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

export const padding = 13;
/** Between its parts. */
export const space = 5;

/** @param isStop whether the chain stops first at this condition */
function boxText(condition: Condition, isStop: boolean, width: number, sheet: Sheet): BoxText {
  const wrap = (text: string, size: number): string[] => wrapText(text, width - 2 * padding, size);
  const tags = [
    ...(isStop ? ["The chain stops here"] : []),
    ...(isUnmentioned(condition) ? ["Not in the article"] : []),
    ...(isBeside(condition) ? ["Outside the chain"] : []),
  ];
  return {
    name: wrap(condition.label, sheet.text),
    date: wrap(`as of ${formatDate(condition.now.asOf)}`, sheet.small),
    tags: tags.flatMap((tag, index) => wrap(index < tags.length - 1 ? `${tag} ` : tag, sheet.small)),
    isStop,
  };
}

/** How high a box has to be for its text. */
function boxHeight({ name, date, tags }: BoxText, { leading }: Sheet): number {
  const lines = name.length + 1 + date.length + tags.length;
  return 2 * padding + lines * leading + space * (tags.length > 0 ? 2 : 1);
}
