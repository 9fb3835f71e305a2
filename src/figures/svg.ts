import type { Element, ElementContent } from "hast";
import { s } from "hastscript";

/** Coordinates in a drawing's own units, to one decimal: more would only weigh. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** What a drawing is called and what it shows, for those who do not see it. */
export interface Description {
  /** Unique on the page; the ids of title and description are made from it. */
  id: string;
  title: string;
  description: string;
  width: number;
  height: number;
}

/**
 * An SVG drawing with its title and description. Colours come from classes alone, so that the same drawing follows the
 * page's colours and, downloaded, brings its own.
 */
export function drawing({ id, title, description, width, height }: Description, content: ElementContent[]): Element {
  const [titleId, descriptionId] = [`${id}-title`, `${id}-description`];
  return s(
    "svg",
    {
      viewBox: `0 0 ${String(round(width))} ${String(round(height))}`,
      role: "group",
      ariaLabelledBy: titleId,
      ariaDescribedBy: descriptionId,
    },
    [s("title", { id: titleId }, title), s("desc", { id: descriptionId }, description), ...content],
  );
}
