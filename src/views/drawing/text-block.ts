import type { Element } from "hast";
import { s } from "hastscript";
import { whole } from "./whole.ts";

interface Place {
  x: number;
  /** Baseline of the first line. */
  y: number;
  /** From one baseline to the next. */
  leading: number;
  class?: string;
}

/** Lines of text one below the other, as one text to those who copy or hear it: each has the space at its end. */
export function textBlock({ x, y, leading, ...looks }: Place, lines: readonly string[]): Element {
  const [first = "", ...rest] = lines;
  return s("text", { x: whole(x), y: whole(y), ...looks }, [
    first,
    ...rest.map((line) => s("tspan", { x: whole(x), dy: leading }, line)),
  ]);
}
