import type { Element } from "hast";
import { s } from "hastscript";
import type { Story } from "../../story/story.ts";
import { wide, wrapText } from "../../views/drawing/lettering.ts";
import { columnHeads, drawing, stack, textBlock, whole, type Piece } from "../../views/drawing/svg.ts";
import type { Drawn } from "../../views/drawn.ts";
import { changedBy, sortedChanges, saidBy } from "./journey.ts";
import { strandShapes, type Strand } from "./strand-shapes.ts";
import { versionsOf, type Change, type Version } from "./model.ts";
import { versionWords, type VersionWords } from "./words.ts";

/** How the story went from telling to telling, and what that did to the meaning of each point. */
export function travelledFigure(story: Story): Drawn {
  const { versions } = versionsOf(story);
  const finding = travelledFinding(story);
  const words = versionWords(story).figure;
  const description = words.description(versions.map(({ publisher }) => publisher));
  const { content, bottom: height } = drawTravelled(story);
  return {
    finding,
    caption: words.caption,
    drawing: drawing({ title: finding, description, width: wide.width, height }, content),
  };
}

/** How many points are shown whose meaning changed, and how many of them another version changed before the last. */
export function travelledFinding(story: Pick<Story, "language" | "parts">): string {
  const words = versionWords(story).finding;
  const { versions, changes } = versionsOf(story);
  const [first, last] = [versions[0], versions.at(-1)];
  if (changes.length === 0) return words.unchanged(first?.publisher ?? "", last?.publisher ?? "");
  const before = changes.filter((change) => (changedBy(change, versions) ?? last) !== last).length;
  return words.changed(changes.length, before);
}

const { width, text, small, leading } = wide;
const columns = { said: 236, first: 526, last: 880, became: 918 } as const;
const railY = 24;
const between = 24;
/** Beside the strands, not through them. */
const rule = `h${columns.first - between}m${columns.became - columns.first + between} 0h${width - columns.became}`;

/** The stations above; below them each point as a strand between what was said and what it became. */
function drawTravelled(story: Story): Piece {
  const words = versionWords(story);
  const { versions, changes } = versionsOf(story);
  const stations = versions.map(
    (_, index) => columns.first + (index * (columns.last - columns.first)) / (versions.length - 1),
  );
  const apart = (stations[1] ?? 0) - (stations[0] ?? 0) - 12;
  const labels = versions.map(({ anchor, publisher, appeared }, index) => {
    const [name, how] = [wrapText(publisher, apart, text), wrapText(appeared, apart, small)];
    const place = { x: stations[index] ?? 0, y: railY + 26, leading };
    const content = [
      s("a", { href: `#${anchor}` }, [textBlock({ ...place, class: "name" }, name)]),
      s("g", { class: "soft", fontSize: small }, [textBlock({ ...place, y: place.y + name.length * leading }, how)]),
    ];
    return { content, lines: name.length + how.length };
  });
  const top = railY + 26 + (Math.max(...labels.map(({ lines }) => lines)) + 1) * leading;
  const strands: Strand[] = [];
  const rows = stack(sortedChanges(changes), top, (change, start) => {
    strands.push({ change, y: start + 24 - 5 });
    return row(change, start, [versions[0]?.id, versions.at(-1)?.id], words);
  });
  const content = [
    s("path", { class: "ways", d: stations.map((x) => `M${whole(x)} ${whole(top)}V${whole(rows.bottom)}`).join("") }),
    ...rail(versions, stations, railY, words),
    s(
      "g",
      { textAnchor: "middle" },
      labels.flatMap(({ content }) => content),
    ),
    columnHeads(top - 10, [
      [0, words.figure.point],
      [columns.said, words.figure.said],
      [columns.became, words.figure.became],
    ]),
    ...rows.content,
    ...strandShapes(strands, versions, stations, words.figure.notSeen),
  ];
  return { content: [s("g", { class: "travelled-drawing", fontSize: text }, content)], bottom: rows.bottom };
}

function row(
  change: Change,
  start: number,
  [first, last]: readonly [string | undefined, string | undefined],
  { changes: words }: VersionWords,
): Piece {
  const y = start + 24;
  const point = wrapText(change.point, columns.said - between, text);
  const said = wrapText(saidBy(change, first) ?? words.notSeen, columns.first - columns.said - between, small);
  const became = wrapText(saidBy(change, last) ?? words.notSeen, width - columns.became, small);
  const lines = Math.max(point.length, said.length, became.length + 1);
  return {
    content: [
      s("path", { class: "lines", d: `M0 ${whole(start)}${rule}` }),
      s("a", { href: `#${change.anchor}` }, [textBlock({ x: 0, y, leading, class: "name" }, point)]),
      s("g", { fontSize: small }, [
        s("g", { class: "soft" }, [textBlock({ x: columns.said, y, leading }, said)]),
        textBlock({ x: columns.became, y: y + leading, leading }, became),
      ]),
      s("text", { class: "direction", x: columns.became, y: whole(y) }, words.directions[change.direction]),
    ],
    bottom: y + (lines - 1) * leading + 14,
  };
}

/** The stations on their line, each joined to the one it was made from: solid where that is likely, dashed where inferred. */
function rail(versions: readonly Version[], stations: readonly number[], y: number, { ways }: VersionWords): Element[] {
  const links = versions.flatMap((version, index) => {
    const from = versions.findIndex(({ id }) => id === version.from?.id);
    if (from < 0 || version.descent === "origin") return [];
    const [start, end] = [stations[from] ?? 0, stations[index] ?? 0];
    const isNext = Math.abs(index - from) === 1;
    const middle = (start + end) / 2;
    const d = `M${whole(start)} ${y}${isNext ? `H${whole(end)}` : `Q${whole(middle)} ${y - 24} ${whole(end)} ${y}`}`;
    return [{ descent: version.descent, d, middle }];
  });
  return [
    ...links.map(({ descent, d }) => s("path", { class: descent, d })),
    ...stations.map((x) => s("circle", { class: "station", cx: whole(x), cy: y, r: 5 })),
    s(
      "g",
      { class: "soft", textAnchor: "middle" },
      links.map(({ descent, middle }) => s("text", { x: whole(middle), y: y - 10 }, ways[descent])),
    ),
  ];
}
