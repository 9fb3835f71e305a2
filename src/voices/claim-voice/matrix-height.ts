import type { Story } from "../../story/story.ts";
import { textWidth, wrapText } from "../../views/drawing/lettering.ts";
import { contentOf, rowsOf, rowText, sum, textHeight } from "../../views/frame.ts";
import { placeInBrief } from "../../words/words-of.ts";
import { voiceWords } from "../words.ts";
import { claimMatrix, columns, type Mark } from "./claim-matrix.ts";
import { columnName, isBeforeMark, markName } from "./mark-names.ts";

/** Pixels, as `matrix.css` has them. */
const names = { size: 13, leading: 18 } as const;
const mark = { width: 14, room: 20 } as const;
const line = 1;
const rows = { step: 12, key: 24, keyGap: 16, keyMark: 18, padding: 8 } as const;
const inColumns = { from: 600, label: 0.45, padding: 8, between: 8, head: 16, aboveHead: 78 } as const;

/**
 * Height of claim × voice in a frame, in pixels: that of rows, each claim above its voices, or where the frame has room
 * for columns, that of these. What is reckoned holds for either, so that no frame needs to know where one begins.
 */
export const matrixHeight = (story: Story, frame: number): number =>
  Math.max(heightInRows(story, frame), heightInColumns(story, Math.max(frame, inColumns.from)));

function heightInRows(story: Story, frame: number): number {
  const words = voiceWords(story);
  const { rows: claims, counts } = claimMatrix(story);
  const content = contentOf(frame);
  const key = columns.map(
    (column, index) => rows.keyMark + textWidth(`${columnName(column, words)} ${String(counts[index])}`, names.size),
  );
  const heights = claims.map(({ claim, marks }) => {
    const label = textHeight(`${claim.label}\u00a0${placeInBrief(story, claim.passage)}`, content, rowText(frame));
    const said = marks.map((each) => {
      const [voice] = each.voices;
      const name = `${markName(each, story, words)} ${voice ? `(${words.voices[voice.standing]})` : ""}`;
      return textHeight(name, content - columns.indexOf(each.standing) * rows.step - mark.room, names);
    });
    return label + sum(said) + line;
  });
  return rowsOf(key, content, rows.keyGap).length * rows.key + rows.padding + sum(heights);
}

function heightInColumns(story: Story, frame: number): number {
  const words = voiceWords(story);
  const content = contentOf(frame);
  const room = content * (1 - inColumns.label);
  const column = room / (columns.length + 0.5);
  const heads = columns.map((each) => wrapText(columnName(each, words), 2 * column, names.size).length + 1);
  const said = (each: Mark): number => {
    const index = columns.indexOf(each.standing);
    const away = (isBeforeMark(each.standing) ? columns.length - index : index + 0.5) * column - mark.width / 2;
    return textHeight(markName(each, story, words), room - away - mark.room, names);
  };
  const heights = claimMatrix(story).rows.map(({ claim, marks }) => {
    const label = `${claim.label}\u00a0${placeInBrief(story, claim.passage)}`;
    const beside = textHeight(label, content * inColumns.label - inColumns.between, rowText(frame));
    return Math.max(beside, sum(marks.map(said))) + inColumns.padding + line;
  });
  return Math.max(...heads) * inColumns.head + inColumns.aboveHead + sum(heights);
}
