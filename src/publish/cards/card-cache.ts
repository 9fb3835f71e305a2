import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../../errors.ts";
import { cardSize } from "./card.ts";

/** Where drawn cards are kept from build to build, from the project's root. */
export const cacheFolder = "node_modules/.cache/cards";

type Picture = Uint8Array<ArrayBuffer>;

/** The picture kept under a card's name; nothing where there is none or it is broken. */
export async function readCached(folder: string, name: string): Promise<Picture | undefined> {
  try {
    const picture = await readFile(join(folder, `${name}.png`));
    return isWhole(picture) ? Uint8Array.from(picture) : undefined;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Keeps a picture under a card's name. Builds may run side by side: none may see a file half written by another. */
export async function writeCached(folder: string, name: string, picture: Picture): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `${name}.${randomUUID()}`);
  await writeFile(draft, picture);
  await rename(draft, join(folder, `${name}.png`));
}

const beginning = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const ending = Buffer.from("\0\0\0\0IEND\xae\x42\x60\x82", "latin1");

/** Whether it is a PNG of a card's size that was written to its end. */
function isWhole(picture: Buffer): boolean {
  if (picture.length < 64 || !picture.subarray(0, 8).equals(beginning) || !picture.subarray(-12).equals(ending))
    return false;
  return picture.readUInt32BE(16) === cardSize.width && picture.readUInt32BE(20) === cardSize.height;
}
