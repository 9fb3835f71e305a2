import type { Story } from "../../../story/story.ts";
import type { Dependency } from "../model.ts";
import { arrowWords, turns, type ArrowWords } from "./arrow-words.ts";
import type { Placement } from "./place-boxes.ts";
import { spread, type Ports } from "./place-ports.ts";
import type { Spot } from "./run-dagre.ts";
import type { Sheet } from "./sheet.ts";

/** The words beside an arrow; their spot is the middle of their height, at the end that is next to the line. */
export interface Label extends ArrowWords, Spot {
  /** Whether they stand before the line, or else after it. */
  isBefore: boolean;
}

/** An arrow in one of the gaps between rows that it goes through: where it passes the words there, and its own. */
export interface Passage {
  edge: Dependency;
  line: number;
  label: Label | undefined;
}

/** From a line to the words beside it. */
const beside = 8;
/** The room that a line takes on a side where it has no words. */
const clear = 4;
/** With more arrows than these in one gap, not every way to put their words is tried. */
const mostTried = 7;
/** What it costs to stand on the side to which the arrow turns, in units of a line led aside. */
const wrongSide = 12;

/** An arrow that enters a gap, with its words if that is where it begins. */
interface Entry {
  edge: Dependency;
  from: Spot;
  to: number;
  words: ArrowWords | undefined;
}

/**
 * Leads arrows through the gaps between rows so that no line runs through words: each arrow has its words beside it, in
 * the gap below the box that it leaves, and all lines pass all words of a gap straight down.
 * @returns for each arrow its passages, from its beginning to its end
 */
export function placeWords(
  { boxes, bends, width }: Placement,
  ports: Ports,
  sheet: Sheet,
  story: Story,
): Map<Dependency, Passage[]> {
  const entries = boxes.flatMap(({ condition: { outgoing } }) =>
    outgoing.flatMap((edge): Entry[] => {
      const passed = bends.get(edge) ?? [];
      const ways = [ports.out.get(edge), ...passed.map(({ x, y, height }) => ({ x, y: y + height / 2 }))];
      const next = [...passed, ports.in.get(edge)].map((spot) => spot?.x);
      return ways.flatMap((from, index) =>
        from
          ? [{ edge, from, to: next[index] ?? from.x, words: index === 0 ? arrowWords(edge, sheet, story) : undefined }]
          : [],
      );
    }),
  );
  const gaps = Map.groupBy(entries, ({ from }) => Math.round(from.y));
  const passages = new Map([...gaps.values()].flatMap((gap) => throughGap(gap, Math.max(width, sheet.width))));
  const found = entries.flatMap((entry) => passages.get(entry) ?? []);
  return Map.groupBy(found, ({ edge }) => edge);
}

/** Puts words before or after their lines in that way of all in which lines are led aside least. */
function throughGap(entries: readonly Entry[], end: number): [Entry, Passage][] {
  const preferred = entries.map((entry) => isBeforeBest(entry, entries));
  const worded = entries.flatMap(({ words }, index) => (words ? [index] : []));
  const ways = Array.from({ length: worded.length > mostTried ? 1 : 2 ** worded.length }, (_, way) => {
    const turned = new Set(worded.filter((_index, bit) => (way & (1 << bit)) !== 0));
    return preferred.map((isBefore, index) => isBefore !== turned.has(index));
  });
  const tried = ways.map((sides) => {
    const lines = linesBeside(entries, sides, end);
    const aside = lines.map((line, index) => Math.abs(line - (entries[index]?.from.x ?? 0)));
    const wrong = sides.filter((isBefore, index) => isBefore !== preferred[index]).length;
    return { sides, lines, cost: aside.reduce((sum, each) => sum + each, 0) + wrongSide * wrong };
  });
  const best = tried.reduce((least, each) => (each.cost < least.cost ? each : least));
  return entries.map((entry, index) => {
    const [line, isBefore] = [best.lines[index] ?? 0, best.sides[index] ?? false];
    const { edge, from, words } = entry;
    const spot = { x: isBefore ? line - beside : line + beside, y: from.y + turns.before + (words?.height ?? 0) / 2 };
    return [entry, { edge, line, label: words && { ...words, ...spot, isBefore } }];
  });
}

/** Of arrows from one box the first has its words before it; an arrow alone has them on the side it turns away from. */
function isBeforeBest(entry: Entry, all: readonly Entry[]): boolean {
  if (!entry.words) return false;
  const siblings = all.filter(({ edge, words }) => words && edge !== entry.edge && edge.from === entry.edge.from);
  return siblings.length > 0 ? siblings.every(({ from }) => from.x > entry.from.x) : entry.to > entry.from.x + 1;
}

/** Where lines pass a gap with their words on given sides. */
function linesBeside(entries: readonly Entry[], sides: readonly boolean[], end: number): number[] {
  const rooms = entries.map(({ words }) => (words ? beside + words.width : clear));
  /** From each line to the middle of what it takes with its words. */
  const asides = rooms.map((room, index) => ((sides[index] ? -1 : 1) * (room - clear)) / 2);
  const spans = entries.map(({ from }, index) => ({
    ideal: from.x + (asides[index] ?? 0),
    size: clear + (rooms[index] ?? 0),
  }));
  return spread(spans, end).map((middle, index) => middle - (asides[index] ?? 0));
}
