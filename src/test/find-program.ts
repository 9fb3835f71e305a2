import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Finds a program on the PATH, or where Debian puts those for an administrator. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/local/sbin", "/usr/sbin"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
