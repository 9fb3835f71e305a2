import { s } from "hastscript";
import { directionLabels } from "../../render/labels.ts";
import { anchors } from "../../story/anchors.ts";
import type { Change, Story } from "../../story/story.ts";
import { stack, type Piece } from "../lettering/stack.ts";
import { textBlock } from "../lettering/text-block.ts";
import { narrow } from "../lettering/type-sizes.ts";
import { wrapText } from "../lettering/wrap-text.ts";
import { whole } from "../lettering/whole.ts";
import { rail } from "./rail.ts";
import { sortedChanges } from "./sorted-changes.ts";
import { strandShapes, type Strand } from "./strand-shapes.ts";

const { width, text, small, leading } = narrow;
const railY = 24;
const edge = 8;
const directionWidth = 110;

/** Stations across a phone; each point above its strand, its direction at the end of the line. */
export function narrowTravelled({ versions, changes }: Story): Piece {
  const last = versions.length - 1;
  const stations = versions.map((_, index) => edge + (index * (width - 2 * edge)) / last);
  const names = versions.map(({ publisher }) => wrapText(publisher, width / versions.length - 8, text));
  const heads = versions.map((version, index) => {
    const anchor = index === 0 ? "start" : index === last ? "end" : "middle";
    const x = index === 0 ? 0 : index === last ? width : (stations[index] ?? 0);
    return s("a", { href: `#${anchors.version(version.id)}`, textAnchor: anchor }, [
      textBlock({ x, y: railY + 24, leading, class: "name" }, names[index] ?? []),
    ]);
  });
  const top = railY + 24 + Math.max(...names.map(({ length }) => length)) * leading;
  const strands: Strand[] = [];
  const rows = stack(sortedChanges(changes), top, (change, start) => {
    const piece = row(change, start);
    strands.push({ change, y: piece.bottom - 18 });
    return piece;
  });
  const content = [
    s("g", { fontSize: small }, rail(versions, stations, railY)),
    ...heads,
    ...rows.content,
    s("g", { fontSize: small }, strandShapes(strands, versions, stations)),
  ];
  return { content: [s("g", { class: "travelled-drawing", fontSize: text }, content)], bottom: rows.bottom };
}

function row({ id, point, direction }: Change, start: number): Piece {
  const y = start + 14;
  const points = wrapText(point, width - directionWidth, text);
  return {
    content: [
      s("a", { href: `#${anchors.change(id)}` }, [textBlock({ x: 0, y, leading, class: "name" }, points)]),
      s("text", { class: "direction", textAnchor: "end", x: width, y: whole(y) }, directionLabels[direction]),
    ],
    bottom: y + (points.length - 1) * leading + 36,
  };
}
