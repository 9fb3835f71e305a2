import type { Element, Properties } from "hast";
import type { Direction } from "../../words/direction.ts";

/** A line of a drawing’s text, and where it stands. */
export interface Line {
  /** Where it begins, ends or has its middle, as its anchor says. */
  x: number;
  /** Down from the line before, where there is one. */
  dy: number | undefined;
  anchor: "start" | "middle" | "end";
  /** In the drawing’s units. */
  size: number;
  weight: number;
  pieces: { text: string; looks: Properties }[];
}

interface TextLines {
  text: Element;
  direction: Direction;
  lines: Line[];
}

type Inherited = Pick<Line, "anchor" | "size" | "weight"> & { direction: Direction };

/** All texts of a drawing, each with its lines as they are set before their letters are known. */
export function linesOf(drawing: Element): TextLines[] {
  const found: TextLines[] = [];
  const look = (element: Element, around: Inherited): void => {
    const own = inheritedBy(element, around);
    if (element.tagName === "text")
      found.push({ text: element, direction: own.direction, lines: linesIn(element, own) });
    else for (const child of element.children) if (child.type === "element") look(child, own);
  };
  look(drawing, { direction: "ltr", anchor: "start", size: 16, weight: 400 });
  return found;
}

function inheritedBy(
  { properties: { direction, textAnchor, fontSize, fontWeight } }: Element,
  around: Inherited,
): Inherited {
  return {
    direction: direction === "rtl" || direction === "ltr" ? direction : around.direction,
    anchor: textAnchor === "start" || textAnchor === "middle" || textAnchor === "end" ? textAnchor : around.anchor,
    size: Number(fontSize ?? around.size),
    weight: Number(fontWeight ?? around.weight),
  };
}

function linesIn(text: Element, around: Inherited): Line[] {
  const lines: Line[] = [{ ...around, x: Number(text.properties.x ?? 0), dy: undefined, pieces: [] }];
  const plain: Properties = {};
  const read = ({ children }: Element, looks: Properties): void => {
    for (const child of children) {
      if (child.type === "text") lines.at(-1)?.pieces.push({ text: child.value, looks });
      if (child.type !== "element") continue;
      const { x, dy, ...rest } = child.properties;
      if (x !== undefined)
        lines.push({
          ...inheritedBy(child, around),
          x: Number(x),
          dy: dy === undefined ? undefined : Number(dy),
          pieces: [],
        });
      read(child, Object.keys(rest).length > 0 ? { ...looks, ...rest } : looks);
    }
  };
  read(text, plain);
  return lines;
}
