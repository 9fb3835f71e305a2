import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** All but pictures and fonts, which are compressed already, and what hosts read by a name without an end. */
const isText = /\.(?!(?:png|ico|woff2|br|gz)$)[a-z]+$/u;

/** Bytes below which a file fits into the first packet of an answer whether compressed or not. */
const smallest = 1024;

/** What a compressed copy's name ends in, and how it is made: as small as can be, with nothing of the moment in it. */
const kinds: Readonly<Record<string, (original: Buffer) => Promise<Buffer>>> = {
  br: (original) =>
    promisify(brotliCompress)(original, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: original.length,
      },
    }),
  gz: async (original) => {
    const copy = await promisify(gzip)(original, { level: constants.Z_BEST_COMPRESSION });
    // The header names the system that made it, and no time; 255 is for an unknown one.
    copy[9] = 255;
    return copy;
  },
};

/**
 * Writes a copy by brotli and one by gzip beside each file of text in a folder, for hosts that send those (nginx's
 * `gzip_static` and `brotli_static`, Caddy's `precompressed`). There is no copy that is not smaller than its original.
 */
export async function precompress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && isText.test(entry.name));
  await Promise.all(files.map((entry) => writeCopies(join(entry.parentPath, entry.name))));
}

async function writeCopies(file: string): Promise<void> {
  const original = await readFile(file);
  if (original.length < smallest) return;
  for (const [kind, compress] of Object.entries(kinds)) {
    const copy = await compress(original);
    if (copy.length < original.length) await writeFile(`${file}.${kind}`, copy);
  }
}
