import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";
import { cardSize } from "./card.ts";

const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
/** As many as half a byte tells apart: enough for five flat colours and the edges of letters. */
const most = 16;

/**
 * Packs a card's opaque pixels (RGBA, row by row) as a PNG of sixteen colours. Areas keep their colours exactly; only
 * mixtures at the edges of letters move, by less than the eye tells apart. The same pixels give the same bytes.
 */
export async function indexedPng(pixels: Buffer): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = cardSize;
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { palette, indices } = choosePalette(words);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap(channels));
  const rows = await promisify(deflate)(packRows(words, width, indices), { level: 7, memLevel: 9 });
  const chunks = [chunk("IHDR", header), chunk("PLTE", colours), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))];
  return Uint8Array.from(Buffer.concat([signature, ...chunks]));
}

interface Palette {
  palette: number[];
  /** Which colour of the palette stands for a pixel's. */
  indices: ReadonlyMap<number, number>;
}

/** Colours of areas first, then whatever is far from all chosen; as near as sixteen allow. */
function choosePalette(words: Uint32Array): Palette {
  const found = coloursByArea(words);
  for (let distance = 1; ; distance += 1) {
    const palette: number[] = [];
    for (const word of found) {
      if (palette.every((chosen) => apart(chosen, word) >= distance)) palette.push(word);
      if (palette.length > most) break;
    }
    if (palette.length <= most)
      return { palette, indices: new Map(found.map((word) => [word, nearest(palette, word)])) };
  }
}

/** Letters’ edges change from pixel to pixel, areas do not: what repeats its neighbour to the left is counted. */
function coloursByArea(words: Uint32Array): number[] {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= words.length; at += 1) {
    const word = words[start] ?? 0;
    if (words[at] === word) continue;
    counts.set(word, (counts.get(word) ?? 0) + at - start - 1);
    start = at;
  }
  return [...counts].toSorted(([a, few], [b, many]) => many - few || a - b).map(([word]) => word);
}

const channels = (word: number): number[] => [word & 255, (word >>> 8) & 255, (word >>> 16) & 255];

/** How far two colours are apart in the channel where they differ most. */
const apart = (a: number, b: number): number =>
  Math.max(
    Math.abs((a & 255) - (b & 255)),
    Math.abs(((a >>> 8) & 255) - ((b >>> 8) & 255)),
    Math.abs(((a >>> 16) & 255) - ((b >>> 16) & 255)),
  );

const nearest = (palette: readonly number[], word: number): number =>
  palette.reduce((best, colour, index) => (apart(colour, word) < apart(palette[best] ?? 0, word) ? index : best), 0);

/** Two pixels a byte, each row after a byte that says it is not filtered. */
function packRows(words: Uint32Array, width: number, indices: ReadonlyMap<number, number>): Buffer {
  const rows = Buffer.alloc((words.length / width) * (1 + width / 2));
  let last = -1;
  let index = 0;
  for (let pixel = 0, at = 0; pixel < words.length; pixel += 1) {
    const word = words[pixel] ?? 0;
    if (word !== last) index = indices.get((last = word)) ?? 0;
    if (pixel % width === 0) at += 1;
    if (pixel % 2 === 0) rows[at] = index << 4;
    else rows[at] = (rows[at++] ?? 0) | index;
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
