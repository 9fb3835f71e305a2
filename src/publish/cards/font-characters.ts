import { convert } from "fontverter";
import { readTables } from "../../fonts/sfnt.ts";

/** The code points a font has letters for, read from its character map. */
export async function fontCharacters(font: Buffer): Promise<ReadonlySet<number>> {
  const map = readTables(await convert(font, "truetype")).get("cmap") ?? Buffer.alloc(4);
  const starts = Array.from({ length: map.readUInt16BE(2) }, (_, index) => map.readUInt32BE(8 + 8 * index));
  const ranges = starts.flatMap((start) => rangesOf(map, start));
  return new Set(
    ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => first + step)),
  );
}

type CodeRange = readonly [first: number, last: number];

/** Of the many formats, those that web fonts use: segments for four hex digits (4), groups for more (12). */
function rangesOf(map: Buffer, start: number): CodeRange[] {
  const format = map.readUInt16BE(start);
  if (format === 12) {
    return Array.from({ length: map.readUInt32BE(start + 12) }, (_, index) => {
      const group = start + 16 + 12 * index;
      return [map.readUInt32BE(group), map.readUInt32BE(group + 4)] as const;
    });
  }
  if (format !== 4) return [];
  const segments = map.readUInt16BE(start + 6) / 2;
  return Array.from({ length: segments }, (_, index) => {
    const last = map.readUInt16BE(start + 14 + 2 * index);
    return [map.readUInt16BE(start + 16 + 2 * (segments + index)), last] as const;
  });
}
