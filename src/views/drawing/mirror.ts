import type { Element, ElementContent } from "hast";
import type { Direction } from "../../words/direction.ts";
import { round, sizeOf } from "./svg.ts";

/**
 * A drawing for text of a direction. All drawings are laid out from left to right. Where text runs the other way, each
 * place is mirrored and no letter is: lines, boxes and the beginnings of texts change sides, and `direction` has every
 * text begin at its right end.
 * @param keepsSides whether left and right stay as they are, as on a map
 */
export function drawnFor(direction: Direction, drawing: Element, keepsSides = false): Element {
  if (direction === "ltr") return drawing;
  if (keepsSides) return { ...drawing, properties: { ...drawing.properties, direction: "ltr" } };
  return partFor(direction, drawing, sizeOf(drawing).width);
}

/**
 * A part of a drawing that keeps its sides, where the part itself is read rather than seen: the key below a map.
 * @param axis the sum of an x and of the one it is mirrored to
 */
export function partFor(direction: Direction, part: Element, axis: number): Element {
  if (direction === "ltr") return part;
  const children = part.children.map((child) => mirrored(child, axis));
  return { ...part, properties: { ...part.properties, direction }, children };
}

/** @param axis the sum of an x and of the one it is mirrored to */
function mirrored(node: ElementContent, axis: number): ElementContent {
  if (node.type !== "element") return node;
  const { tagName, properties } = node;
  const { x, cx, width, d, transform } = properties;
  const moved = { ...properties };
  if (typeof x === "number") moved.x = String(round(axis - x - (typeof width === "number" ? width : 0)));
  if (typeof cx === "number") moved.cx = String(round(axis - cx));
  if (typeof d === "string") moved.d = mirroredPath(d, axis);
  // A drawing within a drawing has sides of its own.
  if (tagName === "svg") return { ...node, properties: moved };
  const turned = typeof transform === "string" ? mirroredTransform(transform, axis) : undefined;
  if (turned) moved.transform = turned.transform;
  return {
    ...node,
    properties: moved,
    children: node.children.map((child) => mirrored(child, turned?.axis ?? axis)),
  };
}

/** What the drawings use: a move, after which places count from there, or a turn around a place. */
function mirroredTransform(transform: string, axis: number): { transform: string; axis: number } {
  const [, name = "", values = ""] = /^(translate|rotate)\(([^)]*)\)$/u.exec(transform) ?? [];
  const [first = 0, second = 0, third = 0] = values.split(/[\s,]+/u).map(Number);
  if (name === "translate") return { transform: `translate(${round(axis - first)} ${second})`, axis: 0 };
  if (name === "rotate") return { transform: `rotate(${-first} ${round(axis - second)} ${third})`, axis };
  throw new Error(`Unexpected \`${transform}\` in a drawing, expected a \`translate\` or a \`rotate\` alone.`);
}

/** What the numbers after each command of a path are: across, down, an angle, which way an arc sweeps, or none of these. */
const parameters: Readonly<Record<string, string>> = {
  m: "xy",
  l: "xy",
  h: "x",
  v: "y",
  q: "xyxy",
  c: "xyxyxy",
  a: "--r-sxy",
  z: "",
};

function mirroredPath(path: string, axis: number): string {
  return path.replaceAll(/([a-z])([^a-z]*)/giu, (_found, command: string, values: string) => {
    const kinds = parameters[command.toLowerCase()];
    if (kinds === undefined) throw new Error(`Unexpected \`${command}\` in a path, expected one of \`mlhvqcaz\`.`);
    const isRelative = command === command.toLowerCase();
    const numbers = (values.match(/-?(?:\d+\.?\d*|\.\d+)/gu) ?? []).map((value, index) => {
      const [number, kind] = [Number(value), kinds[index % kinds.length]];
      if (kind === "x") return round((isRelative ? 0 : axis) - number);
      if (kind === "r") return -number;
      return kind === "s" ? 1 - number : number;
    });
    return command + numbers.map((number) => String(number)).join(" ");
  });
}
