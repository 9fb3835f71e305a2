import type { Story } from "../../../story/story.ts";
import { wrapText } from "../../../views/drawing/lettering.ts";
import type { Condition } from "../model.ts";
import { dependencyWords } from "../words.ts";
import type { Sheet } from "./sheet.ts";
import { isBeside, isUnmentioned, whereChainStops } from "./standing.ts";

/** What stands in a condition's box, broken into lines. */
export interface BoxText {
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

/** Breaks what a condition's box says to a width of the box, in units of the drawing. */
export function boxText(condition: Condition, width: number, story: Story, sheet: Sheet): BoxText {
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

/** How high a box has to be for its text, in units of the drawing. */
export function boxHeight({ name, date, tags }: BoxText, { leading }: Sheet): number {
  const lines = name.length + 1 + date.length + tags.length;
  return 2 * padding + lines * leading + space * (tags.length > 0 ? 2 : 1);
}
