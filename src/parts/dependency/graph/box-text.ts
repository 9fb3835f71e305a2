import type { Story } from "../../../story/story.ts";
import { textWidth, wrapEvenly } from "../../../views/drawing/lettering.ts";
import { statusWidth } from "../../../views/drawing/status-at.ts";
import { statusLabel } from "../../../words/words-of.ts";
import type { Condition } from "../model.ts";
import { dependencyWords } from "../words.ts";
import type { Sheet } from "./sheet.ts";
import { tagsOf, whereChainStops } from "./standing.ts";

/** What stands in a condition's box, broken into lines. */
export interface BoxText {
  name: string[];
  status: string;
  date: string[];
  /** How far behind the beginning of the status its date stands; undefined where it stands below. */
  dateBeside: number | undefined;
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
  const room = width - 2 * padding;
  const status = statusLabel(condition.now.status, story);
  const date = words.figure.asOf(condition.now.asOf);
  const behind = statusWidth(status, sheet.text) + space;
  return {
    name: wrapEvenly(condition.label, room, sheet.text),
    status,
    date: dateLines(date, room, sheet.small),
    dateBeside: behind + textWidth(date, sheet.small) <= room ? behind : undefined,
    tags: tagLines(tagsOf(condition, story), room, sheet.small),
    isStop: condition === whereChainStops(story),
  };
}

/** All tags on one line where they fit, else each on lines of its own. */
function tagLines(tags: readonly string[], room: number, size: number): string[] {
  const together = tags.join(" · ");
  if (textWidth(together, size) <= room) return tags.length > 0 ? [together] : [];
  return tags.flatMap((tag, index) => wrapEvenly(index < tags.length - 1 ? `${tag} ` : tag, room, size));
}

/** Breaks the words of a date so late that the date itself, which ends them, stays together where it fits. */
function dateLines(words: string, room: number, size: number): string[] {
  const pieces = words.split(/(?<= )/u);
  const first = pieces.findIndex((_, index) => textWidth(pieces.slice(index).join(""), size) <= room);
  const [before, last] = [pieces.slice(0, first).join(""), pieces.slice(first).join("")];
  return first < 0 ? wrapEvenly(words, room, size) : [...(before === "" ? [] : wrapEvenly(before, room, size)), last];
}

/** How high a box has to be for its text, in units of the drawing. */
export function boxHeight({ name, date, dateBeside, tags }: BoxText, { leading }: Sheet): number {
  const lines = name.length + 1 + (dateBeside === undefined ? date.length : 0) + tags.length;
  return 2 * padding + lines * leading + space * (tags.length > 0 ? 2 : 1);
}
