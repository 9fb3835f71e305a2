import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import { page } from "./lettering.ts";

/** Coordinates in a drawing's own units, to one decimal: more would only weigh. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** What a drawing is called and what it shows, for those who do not see it. */
export interface Description {
  title: string;
  description: string;
  width: number;
  height: number;
}

/**
 * An SVG drawing that is called by its title and described by its description, as SVG itself provides. Colours come from classes alone, so that the same drawing follows the
 * page's colours and, downloaded, brings its own.
 */
export function drawing({ title, description, width, height }: Description, content: ElementContent[]): Element {
  return s("svg", { viewBox: `0 0 ${String(round(width))} ${String(round(height))}`, role: "group" }, [
    s("title", title),
    s("desc", description),
    ...content,
  ]);
}

/** Width and height of a drawing in its own units, as its `viewBox` has them. */
export function sizeOf({ properties: { viewBox } }: Element): { width: number; height: number } {
  const [, , width = 0, height = 0] = String(viewBox).split(" ").map(Number);
  return { width, height };
}

/** Coordinates in whole units, which at these sizes nobody sees and a page of many drawings feels. */
export const whole = (value: number): number => Math.round(value);

interface Place {
  x: number;
  /** Baseline of the first line. */
  y: number;
  /** From one baseline to the next. */
  leading: number;
  class?: string;
  /** What of each line stands at `x`: its beginning, where nothing is said. */
  textAnchor?: "end";
}

/** Lines of text one below the other, as one text to those who copy or hear it: each has the space at its end. */
export function textBlock({ x, y, leading, ...looks }: Place, lines: readonly string[]): Element {
  const [first = "", ...rest] = lines;
  return s("text", { x: whole(x), y: whole(y), ...looks }, [
    first,
    ...rest.map((line) => s("tspan", { x: whole(x), dy: leading }, line)),
  ]);
}

/** Lines with the spaces between words where they do not move a line that is set by its end. */
export const spacesFirst = (lines: readonly string[]): string[] =>
  lines.map((line, index) => (lines[index - 1]?.endsWith(" ") ? " " : "") + line.trimEnd());

/** Heads of columns, small and soft on one baseline, each where its column begins. */
export function columnHeads(y: number, heads: readonly (readonly [x: number, head: string])[]): Element {
  const texts = heads.map(([x, head]) => s("text", { x, y: whole(y) }, head));
  return s("g", { class: "soft", fontSize: page.small }, texts);
}

/** A piece of a drawing and how far down it reaches. */
export interface Piece {
  content: ElementContent[];
  /** Where the next one may begin. */
  bottom: number;
}

/** Draws things one below the other: each begins where the one before it ended. */
export function stack<T>(things: readonly T[], top: number, draw: (thing: T, top: number) => Piece): Piece {
  return things.reduce<Piece>(
    ({ content, bottom }, thing) => {
      const piece = draw(thing, bottom);
      return { content: [...content, ...piece.content], bottom: piece.bottom };
    },
    { content: [], bottom: top },
  );
}
