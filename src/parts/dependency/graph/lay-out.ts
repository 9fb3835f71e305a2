import type { Story } from "../../../story/story.ts";
import { dependencyOf } from "../model.ts";
import { boxHeight, boxText, type BoxText } from "./box-text.ts";
import { runDagre, type Corner, type Run, type Sized } from "./run-dagre.ts";
import type { Sheet } from "./sheet.ts";

/** A condition's box with its text, before it has a place. */
export interface SizedBox extends Sized {
  text: BoxText;
}

/** Boxes, and where dagre puts them. */
interface Layout {
  boxes: SizedBox[];
  run: Run;
}

/**
 * Lays boxes out as wide as fits a sheet; where no width fits, each gets a row of its own. Dagre takes milliseconds, so
 * that nothing is laid out in vain: which boxes stand side by side is the same at every width, and the first layout tells
 * which widths cannot fit.
 * @param dagre what lays boxes out at one width and from one corner
 * @returns the first layout that fits, else the last one tried, which is wider than the sheet
 * @throws where the sheet allows no width
 */
export function layOut(story: Story, sheet: Sheet, dagre = runDagre): Layout {
  let tried: Layout | undefined;
  for (const isSerial of [false, true]) {
    let abreast = 1;
    for (const width of sheet.boxes) {
      if (breadthOf(abreast, width, sheet) > sheet.width) continue;
      const boxes = sizeBoxes(width, story, sheet);
      tried = { boxes, run: fromBetterCorner((corner) => dagre(boxes, sheet, corner, isSerial), width, sheet) };
      if (tried.run.width <= sheet.width) return tried;
      abreast = mostAbreast(tried.run);
    }
  }
  if (!tried) throw new Error("A sheet has to allow at least one width of boxes.");
  return tried;
}

const sizeBoxes = (width: number, story: Story, sheet: Sheet): SizedBox[] =>
  dependencyOf(story).conditions.map((condition) => {
    const text = boxText(condition, width, story, sheet);
    return { condition, text, width, height: boxHeight(text, sheet) };
  });

/** The room from left to right that so many boxes of a width take at least. */
const breadthOf = (boxes: number, width: number, { aside }: Sheet): number => boxes * (width + aside) - aside;

/** How many boxes stand side by side where most do. */
const mostAbreast = ({ spots }: Run): number =>
  Math.max(...Array.from(Map.groupBy(spots.values(), ({ y }) => y).values(), ({ length }) => length));

/** From the other corner only where that may be narrower: where rows have room to spare. */
function fromBetterCorner(run: (corner: Corner) => Run, width: number, sheet: Sheet): Run {
  const first = run("UL");
  const least = breadthOf(mostAbreast(first), width, sheet);
  if (least > sheet.width || first.width <= least) return first;
  const other = run("UR");
  return other.width < first.width ? other : first;
}
