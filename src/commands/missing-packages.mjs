// @ts-check

/**
 * A package as npm writes it into a lock file; `os` and `cpu` are a string or several.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean,
 *   os?: string | string[], cpu?: string | string[], libc?: string | string[] }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages by folder
 */

/**
 * The folders that a lock file wants on a platform and that an installation lacks, holds in another version, or holds
 * beyond the lock file. An optional package counts only where it names its platforms: the others are npm's to leave out.
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 * @param {{ platform: string, arch: string }} machine
 * @returns {string[]}
 */
export function missingPackages(locked, installed, machine) {
  const wanted = Object.entries(locked).filter(([folder, entry]) => folder !== "" && isWanted(entry, machine));
  const missing = wanted.filter(([folder]) => installed[folder] === undefined);
  const stray = Object.entries(installed).filter(([folder, entry]) => !isSame(entry, locked[folder]));
  return [...missing, ...stray].map(([folder]) => folder);
}

/** @type {(entry: LockedPackage, machine: { platform: string, arch: string }) => boolean} */
function isWanted(entry, { platform, arch }) {
  if (!entry.optional) return true;
  // Which C library the machine has is npm's to find out.
  if (entry.os === undefined || entry.libc !== undefined) return false;
  return allows(entry.os, platform) && allows(entry.cpu, arch);
}

/** @type {(rule: string | string[] | undefined, value: string) => boolean} */
function allows(rule, value) {
  if (rule === undefined) return true;
  const names = [rule].flat();
  return names.includes(value) || (names.every((name) => name.startsWith("!")) && !names.includes(`!${value}`));
}

/** @type {(one: LockedPackage, other: LockedPackage | undefined) => boolean} */
function isSame(one, other) {
  return one.version === other?.version && one.integrity === other?.integrity;
}
