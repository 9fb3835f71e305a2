import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import { anchors } from "../../story/kinds.ts";
import { claimMatrix } from "./claim-matrix.ts";
import { placeInBrief } from "../../words/words-of.ts";
import { voiceWords, type VoiceWords } from "../words.ts";
import type { Story } from "../../story/story.ts";
import { stack, textBlock, whole, type Piece } from "../../views/drawing/svg.ts";
import { textWidth, wrapText } from "../../views/drawing/lettering.ts";

const text = 16;
const leading = 18;
/** Labels are broken beyond this width, names at the heads of columns beyond this length. */
const longest = { label: 480, name: 230 } as const;
/** At most so many lines of a name stand in the room of one column. */
const mostLines = 2;
const column = 55;
const space = 20;
const slant = Math.PI / 3;

interface Column {
  id: string;
  lines: string[];
  standing: string;
}

/** Where all rows have their columns. */
interface Grid {
  columns: readonly Column[];
  left: number;
  right: number;
}

/** A row for each claim, a column for each voice under its slanted name, and one in which a claim without any is named. */
export function drawMatrix(story: Story): { content: ElementContent[]; width: number; height: number } {
  const words = voiceWords(story);
  const { voices, rows } = claimMatrix(story);
  const kinds = [...new Set(rows.flatMap(({ claim }) => claim.kind ?? []))].map((kind) => words.kinds[kind].short);
  const withoutVoice = { id: "", name: words.noVoice, standing: "" };
  const columns = [...voices, ...(kinds.length > 0 ? [withoutVoice] : [])].map(({ id, name, standing }) => ({
    id,
    lines: nameLines(name),
    standing,
  }));
  const labels = rows.map(({ claim }) =>
    wrapText(words.claims.label(claim.label, placeInBrief(story, claim.passage)), longest.label, text),
  );
  const left = Math.ceil(widthOf(labels.flat())) + space;
  const last = kinds.length > 0 ? Math.max(column, Math.ceil(widthOf(kinds))) : 0;
  const grid = { columns, left, right: left + voices.length * column + last };
  const lengths = columns.map(({ lines }) => widthOf(lines));
  const head = Math.ceil(Math.max(...lengths) * Math.sin(slant)) + space;
  const body = stack(rows, head, (entry, top) => drawRow(entry, labels[rows.indexOf(entry)] ?? [], top, grid, words));
  return {
    content: [...columns.map(({ lines }, index) => drawHead(lines, centre(index, grid), head)), ...body.content],
    width: Math.ceil(
      Math.max(grid.right, ...lengths.map((length, index) => centre(index, grid) + length * Math.cos(slant) + space)),
    ),
    height: body.bottom + 8,
  };
}

const widthOf = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, text)));

/** A name in few lines, for which there is room beside that of the next column. */
const nameLines = (name: string): string[] =>
  wrapText(name, Math.max(longest.name, (textWidth(name, text) * 1.2) / mostLines), text);

const centre = (index: number, { left }: Pick<Grid, "left">): number => left + (index + 0.5) * column;

function drawHead(lines: readonly string[], middle: number, bottom: number): Element {
  const [x, y] = [whole(middle + 5), bottom - 10];
  const block = textBlock({ x, y: y - (lines.length - 1) * leading, leading }, lines);
  return s("g", { transform: `rotate(-60 ${x} ${y})` }, block);
}

function drawRow(
  { claim, voices }: ReturnType<typeof claimMatrix>["rows"][number],
  label: readonly string[],
  top: number,
  grid: Grid,
  { kinds }: VoiceWords,
): Piece {
  const bottom = top + 8 + label.length * leading;
  const middle = (top + bottom) / 2;
  const marks = grid.columns.flatMap(({ id, standing }, index) => {
    const isBehind = voices.some((voice) => voice.id === id);
    return isBehind ? [s("circle", { class: standing, cx: centre(index, grid), cy: middle, r: 7 })] : [];
  });
  const kind = claim.kind && kinds[claim.kind].short;
  const x = grid.left + (grid.columns.length - 1) * column;
  const named = kind === undefined ? [] : [textBlock({ x, y: whole(middle + 5), leading }, [kind])];
  return {
    content: [
      s("path", { class: "hairline", d: `M0 ${bottom}H${grid.right}` }),
      s("a", { href: `#${anchors.claim(claim.id)}` }, [
        textBlock({ x: 0, y: top + leading, leading }, label),
        ...marks,
        ...named,
      ]),
    ],
    bottom,
  };
}
