import type { Condition } from "../model.ts";
import { statusLabels } from "../../../words/labels.ts";
import { formatDate } from "../../../story/dates.ts";

import { wrapText } from "../../../views/drawing/wrap-text.ts";
import type { Sheet } from "./sheet.ts";
import { isBeside, isUnmentioned } from "./standing.ts";

/** What stands in a condition's box, broken into lines. */
export interface BoxText {
  name: string[];
  status: string;
  date: string[];
  /** What else a reader should know of the condition. */
  tags: string[];
  isStop: boolean;
}

export const padding = 13;
/** Between its parts. */
export const space = 5;

/** @param isStop whether the chain stops first at this condition */
export function boxText(condition: Condition, isStop: boolean, width: number, sheet: Sheet): BoxText {
  const wrap = (text: string, size: number): string[] => wrapText(text, width - 2 * padding, size);
  const tags = [
    ...(isStop ? ["The chain stops here"] : []),
    ...(isUnmentioned(condition) ? ["Not in the article"] : []),
    ...(isBeside(condition) ? ["Outside the chain"] : []),
  ];
  return {
    name: wrap(condition.label, sheet.text),
    status: statusLabels[condition.now.status],
    date: wrap(`as of ${formatDate(condition.now.asOf)}`, sheet.small),
    tags: tags.flatMap((tag, index) => wrap(index < tags.length - 1 ? `${tag} ` : tag, sheet.small)),
    isStop,
  };
}

/** How high a box has to be for its text. */
export function boxHeight({ name, date, tags }: BoxText, { leading }: Sheet): number {
  const lines = name.length + 1 + date.length + tags.length;
  return 2 * padding + lines * leading + space * (tags.length > 0 ? 2 : 1);
}
