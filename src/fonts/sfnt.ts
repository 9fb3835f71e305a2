/** A font's tables by tag, as an `sfnt` file (TrueType) holds them. */
export type FontTables = ReadonlyMap<string, Buffer>;

const headerSize = 12;
const recordSize = 16;
const trueType = 0x00010000;

/** The tables of a TrueType file; the bytes are not copied. */
export function readTables(font: Buffer): FontTables {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) => headerSize + index * recordSize);
  return new Map(
    records.map((record) => {
      const start = font.readUInt32BE(record + 8);
      return [
        font.toString("latin1", record, record + 4),
        font.subarray(start, start + font.readUInt32BE(record + 12)),
      ];
    }),
  );
}

/**
 * A TrueType file made of tables, in the order of their tags. Checksums stay zero: what packs the file as WOFF2 leaves
 * them out, and what unpacks it reckons them anew.
 */
export function writeTables(tables: FontTables): Buffer {
  const ordered = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const header = Buffer.alloc(headerSize + ordered.length * recordSize);
  header.writeUInt32BE(trueType, 0);
  header.writeUInt16BE(ordered.length, 4);
  const parts: Uint8Array[] = [header];
  let start = header.length;
  for (const [index, [tag, bytes]] of ordered.entries()) {
    const record = headerSize + index * recordSize;
    header.write(tag, record, "latin1");
    header.writeUInt32BE(start, record + 8);
    header.writeUInt32BE(bytes.length, record + 12);
    const padding = Buffer.alloc(-bytes.length & 3);
    parts.push(bytes, padding);
    start += bytes.length + padding.length;
  }
  return Buffer.concat(parts);
}
