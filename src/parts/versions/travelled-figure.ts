import { s } from "hastscript";
import type { Story } from "../../story/story.ts";
import { page, wrapEvenly, wrapText } from "../../views/drawing/lettering.ts";
import { columnHeads, drawing, stack, textBlock, whole, type Piece } from "../../views/drawing/svg.ts";
import type { Drawn } from "../../views/drawn.ts";
import { changedBy, sortedChanges, saidBy } from "./journey.ts";
import { rail } from "./rail.ts";
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
    caption: `${words.caption} ${versionWords(story).changes.judgement}`,
    drawing: drawing({ title: finding, description, width: page.width, height }, content),
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

const { width, text, small, leading } = page;
const railY = 22;
const between = 20;
/** A station’s share of the strands’ way, and the longest way. */
const station = 90;
const longestWay = 300;

/** Where the strands run; what was said stands before them, and what it became behind. */
interface Columns {
  stations: number[];
  /** Room for what was said. */
  said: number;
  became: number;
}

function columnsFor(versions: readonly Version[]): Columns {
  const ways = versions.length - 1;
  const way = Math.min(longestWay, ways * station);
  const said = (width - way) / 2 - between - 8;
  const first = said + between;
  return {
    stations: versions.map((_, index) => first + (index * way) / ways),
    said,
    became: first + way + between,
  };
}

/** The stations above; below them each point by its name, with its strand between what was said and what it became. */
function drawTravelled(story: Story): Piece {
  const words = versionWords(story);
  const { versions, changes } = versionsOf(story);
  const columns = columnsFor(versions);
  const { stations } = columns;
  const apart = (stations[1] ?? 0) - (stations[0] ?? 0) - 8;
  const names = versions.map(({ publisher }) => wrapText(publisher, apart, small));
  const lines = Math.max(...names.map(({ length }) => length));
  const top = railY + 16 + lines * 16;
  const strands: Strand[] = [];
  const rows = stack(sortedChanges(changes), top, (change, start) => {
    const drawn = row(change, start, columns, [versions[0]?.id, versions.at(-1)?.id], words);
    strands.push({ change, y: drawn.middle });
    return drawn;
  });
  const content = [
    ...rail(versions, stations, railY, small, words),
    s(
      "g",
      { fontSize: small, textAnchor: "middle" },
      versions.map(({ anchor }, index) =>
        s("a", { href: `#${anchor}` }, [
          textBlock({ x: stations[index] ?? 0, y: railY + 22, leading: 16, class: "name" }, names[index] ?? []),
        ]),
      ),
    ),
    columnHeads(railY + 5, [
      [0, words.figure.said],
      [columns.became, words.figure.became],
    ]),
    ...rows.content,
    s("path", {
      class: "ways",
      d: strands.map(({ y }) => stations.map((x) => `M${whole(x)} ${y - 9}v18`).join("")).join(""),
    }),
    ...strandShapes(strands, versions, stations),
  ];
  return { content: [s("g", { class: "travelled-drawing", fontSize: text }, content)], bottom: rows.bottom };
}

function row(
  change: Change,
  start: number,
  columns: Columns,
  [first, last]: readonly [string | undefined, string | undefined],
  { changes: words }: VersionWords,
): Piece & { middle: number } {
  const y = start + 20;
  const direction = wrapText(words.directions[change.direction], width - columns.became, text);
  const point = wrapEvenly(change.point, columns.became - between, text);
  const below = y + Math.max(point.length, direction.length) * leading + 1;
  const said = wrapEvenly(saidBy(change, first) ?? words.notSeen, columns.said, small);
  const became = wrapEvenly(saidBy(change, last) ?? words.notSeen, width - columns.became, small);
  return {
    content: [
      s("path", { class: "lines", d: `M0 ${whole(start)}H${width}` }),
      s("a", { href: `#${change.anchor}` }, [textBlock({ x: 0, y, leading, class: "name" }, point)]),
      textBlock({ x: columns.became, y, leading, class: "direction" }, direction),
      s("g", { fontSize: small }, [
        textBlock({ x: 0, y: below, leading, class: "soft" }, said),
        textBlock({ x: columns.became, y: below, leading }, became),
      ]),
    ],
    middle: below - 4,
    bottom: below + (Math.max(said.length, became.length) - 1) * leading + 13,
  };
}
