// @ts-check
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tellProgress } from "./progress.mjs";
import { runChild } from "./run-child.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const modules = join(root, "node_modules");
const oldestNode = 22;

/**
 * A machine set up for production would leave out what builds and tests the site. Warnings are left out: where the
 * machine's Node is old they name every package that wants the newer one, which is among those being installed.
 */
const wanted = ["ci", "--include=dev", "--include=optional", "--engine-strict=false", "--loglevel=error"];

/** Installs what package-lock.json lists where node_modules does not hold it; ends the process where that fails. */
export async function installPackages() {
  if (isInstalled() && hasNode()) return;
  const npm = process.env["npm_execpath"];
  if (!npm) stop("Start this by `npm start`, `npm test` or `npm run build`.");
  // Windows does not let a running program be replaced, and the Node that runs this may be one of those to replace.
  if (process.platform === "win32" && process.execPath.startsWith(modules))
    stop("Packages have changed: run `npm ci`.");

  const end = tellProgress(
    "Installing the packages of package-lock.json, Node 24 among them, 900 MB on disk",
    process.stdout,
  );
  // npm says what it has done among its results, and what went wrong among its errors.
  const { code, signal } = await runChild(process.execPath, [npm, ...wanted, "--no-progress", ...cacheOption()], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const seconds = end();
  if (signal) process.exit(code);
  if (code !== 0) stop("The packages could not be installed; npm's message is above.");
  console.log(`Installed in ${seconds} s.`);
  if (!hasNode()) {
    stop(`Node ${process.versions.node} is too old, and none comes with npm for this machine: install Node 24.`);
  }
}

/** Where a user has no home in which anything can be written, npm keeps what it downloads in the project. */
function cacheOption() {
  const usual = process.env["npm_config_cache"];
  if (!usual) return [];
  try {
    mkdirSync(usual, { recursive: true });
    accessSync(usual, constants.W_OK);
    return [];
  } catch {
    return [`--cache=${join(root, ".cache", "npm")}`];
  }
}

function isInstalled() {
  const record = join(modules, ".package-lock.json"); // npm writes it last, so a broken-off installation has none.
  if (!existsSync(record)) return false;
  return missingPackages(packagesOf(join(root, "package-lock.json")), packagesOf(record), process).length === 0;
}

/** @type {(file: string) => LockedPackages} */
function packagesOf(file) {
  return /** @type {{ packages: LockedPackages }} */ (JSON.parse(readFileSync(file, "utf8"))).packages;
}

/** Where npm has no Node 24 for the machine, the machine's own has to do. */
function hasNode() {
  const hasOwn = ["node", "node.cmd"].some((name) => existsSync(join(modules, ".bin", name)));
  return hasOwn || Number.parseInt(process.versions.node, 10) >= oldestNode;
}

/** @type {(message: string) => never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

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
