import type { Element, ElementContent, Properties } from "hast";
import { s } from "hastscript";
import { directionOfText, type Direction } from "../../words/direction.ts";
import { linesOf, type Line } from "./picture-lines.ts";

/** Letters of a line in one font, looking alike. */
interface Run {
  text: string;
  font: string;
  looks: Properties;
}

/** A stretch of a line in one direction. */
interface Stretch {
  direction: Direction;
  items: (Run | Stretch)[];
}

/** What setting needs to know of the fonts. */
export interface Setter {
  /** Name of the font that draws a character; nothing where it shows nothing by itself. */
  fontOf: (character: string) => string | undefined;
  /** How wide a text is in one font, in pixels. */
  widthOf: (text: string, font: string, size: number, weight: number) => Promise<number>;
}

/**
 * Sets the lines of a drawing’s texts as a browser sets them. The renderer looks for one font a line, and begins each line
 * at its left: where a line takes several fonts, or runs from right to left, each run of letters in one font becomes a
 * piece with a place of its own. The tree is changed in place.
 */
export async function setLines(drawing: Element, setter: Setter): Promise<void> {
  for (const { text, lines, direction } of linesOf(drawing)) {
    const fonts = new Set(
      [...lines.flatMap(({ pieces }) => pieces).flatMap((piece) => [...piece.text])].map(setter.fontOf),
    );
    fonts.delete(undefined);
    if (direction === "ltr" && fonts.size < 2) continue;
    const set = await Promise.all(lines.map((line) => setLine(line, direction, setter)));
    text.children = set.flat();
  }
}

async function setLine(line: Line, direction: Direction, { fontOf, widthOf }: Setter): Promise<ElementContent[]> {
  const { x, dy, anchor, size, weight } = line;
  const placed = inView(stretchOf(line, direction, fontOf)).flatMap(({ run, around }) => {
    const text = run.text.trim();
    if (text === "") return [{ run, around, text, spaces: [run.text.length, 0] as const }];
    const [before, after] = [run.text.indexOf(text), run.text.length - run.text.trimEnd().length];
    return [{ run, around, text, spaces: around === "rtl" ? ([after, before] as const) : ([before, after] as const) }];
  });
  // Spaces at the ends of a line take no room.
  const shown = placed.map((each, index) => ({
    ...each,
    left: index === 0 ? 0 : each.spaces[0],
    right: index === placed.length - 1 ? 0 : each.spaces[1],
  }));
  const heavy = ({ looks }: Run): number => Number(looks.fontWeight ?? weight);
  const space = size * 0.25;
  const widths = await Promise.all(
    shown.map(({ run, text }) => (text === "" ? Promise.resolve(0) : widthOf(text, run.font, size, heavy(run)))),
  );
  const total = shown.reduce((sum, { left, right }, index) => sum + (left + right) * space + (widths[index] ?? 0), 0);
  const start = anchor === "middle" ? x - total / 2 : (anchor === "start") === (direction === "ltr") ? x : x - total;
  let at = start;
  return shown.flatMap(({ run, around, text, left, right }, index) => {
    const own = at + left * space;
    at = own + (widths[index] ?? 0) + right * space;
    const step = index === 0 && dy !== undefined ? { dy } : {};
    // Within isolates, signs at the ends of a run stand where its direction has them.
    const words = around === "rtl" ? `\u2067${text}\u2069` : text;
    return [
      s(
        "tspan",
        { ...run.looks, x: Math.round(own * 100) / 100, ...step, textAnchor: "start", fontFamily: `'${run.font}'` },
        words,
      ),
    ];
  });
}

/** A line as runs, those between Unicode’s isolates in stretches of their own. */
function stretchOf({ pieces }: Line, direction: Direction, fontOf: Setter["fontOf"]): Stretch {
  const line: Stretch = { direction, items: [] };
  const open = [line];
  for (const { text, looks } of pieces) {
    for (const character of text) {
      const within = open.at(-1) ?? line;
      if (character === "\u2066" || character === "\u2067") {
        const inner: Stretch = { direction: character === "\u2067" ? "rtl" : "ltr", items: [] };
        within.items.push(inner);
        open.push(inner);
      } else if (character === "\u2069") open.pop();
      else addTo(within, character, looks, fontOf);
    }
  }
  return line;
}

function addTo({ items }: Stretch, character: string, looks: Properties, fontOf: Setter["fontOf"]): void {
  const last = items.at(-1);
  const run = last && "font" in last && last.looks === looks ? last : undefined;
  const stays = /[\s\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character);
  const font = stays && run ? run.font : (fontOf(character) ?? run?.font ?? "");
  if (run?.font === font) run.text += character;
  else items.push({ text: character, font, looks });
}

interface Placed {
  run: Run;
  /** Direction of what the run stands in. */
  around: Direction;
}

/** The runs of a line from left to right. Neighbours that run against what they stand in keep their own order. */
function inView({ direction, items }: Stretch): Placed[] {
  const groups: { runs: Direction; items: (Run | Stretch)[] }[] = [];
  for (const item of items) {
    const runs = "font" in item && /[\p{L}\p{N}]/u.test(item.text) ? directionOfText(item.text) : direction;
    const last = groups.at(-1);
    if (last?.runs === runs) last.items.push(item);
    else groups.push({ runs, items: [item] });
  }
  const seen = groups.map(({ runs, items: ofGroup }) => {
    const shown = ofGroup.map((item): Placed[] =>
      "font" in item ? [{ run: item, around: ofGroup.length > 1 ? runs : direction }] : inView(item),
    );
    return (runs === "rtl" ? shown.toReversed() : shown).flat();
  });
  return (direction === "rtl" ? seen.toReversed() : seen).flat();
}
