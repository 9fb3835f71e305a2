import type { Element, ElementContent } from "hast";
import { s } from "hastscript";

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
