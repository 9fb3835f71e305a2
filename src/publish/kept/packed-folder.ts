import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { deserialize, serialize } from "node:v8";

/** Packs all files below a folder into one, in a form that only the same version of Node is to read. */
export function packFolder(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return serialize(new Map(paths.map((path) => [relative(folder, path), readFileSync(path)])));
}

/** Writes into a folder all files of one that was packed; those that are there already are replaced. */
export function unpackFolder(packed: Buffer, folder: string): void {
  const files = deserialize(packed) as ReadonlyMap<string, Uint8Array>;
  for (const path of new Set([...files.keys()].map((file) => dirname(join(folder, file)))))
    mkdirSync(path, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}
