import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf } from "../../errors.ts";

/** Length of a SHA-256, which stands before the bytes that it is of. */
const sealLength = 32;

const sealOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/**
 * Reads what an earlier build kept in a file.
 * @returns nothing where there is no such file, or it is not as it was written
 * @throws where the file cannot be read for another reason
 */
export function readKept(file: string): Buffer<ArrayBuffer> | undefined {
  try {
    const sealed = readFileSync(file);
    const bytes = sealed.subarray(sealLength);
    return sealOf(bytes).equals(sealed.subarray(0, sealLength)) ? bytes : undefined;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Keeps bytes in a file for later builds. Whoever reads it meanwhile finds all of it or none of it. */
export function writeKept(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, Buffer.concat([sealOf(bytes), bytes]));
  renameSync(draft, file);
}
