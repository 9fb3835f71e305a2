import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Finds a program on the PATH, or where Debian puts those for an administrator. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/local/sbin", "/usr/sbin"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Finds a program, or has Debian's package manager install it where it may.
 * @returns nothing where there is none
 */
export function installProgram(name: string, debianPackage: string): string | undefined {
  const found = findProgram(name);
  if (found !== undefined || process.getuid?.() !== 0 || findProgram("apt-get") === undefined) return found;
  console.log(`No ${name} on this machine: installing Debian's package ${debianPackage}.`);
  // A run level below 2 keeps a package from starting a server of its own.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const apt = (...args: string[]): boolean =>
    spawnSync("apt-get", ["-qq", ...args], { env, stdio: "ignore" }).status === 0;
  const install = (): boolean => apt("install", "--yes", "--no-install-recommends", debianPackage);
  // A new machine has no list of packages, or an old one.
  if (!install() && apt("update")) install();
  return findProgram(name);
}
