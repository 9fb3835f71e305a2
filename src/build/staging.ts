import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { codeOf } from "../errors.ts";

/** Where sites are built, from the project's root. It is on the disk that `dist` is on, so a move puts one in place. */
export const stagingPath = ".astro/builds";

/** A folder of one build alone, and what it is to hold. */
export interface Staging {
  name: string;
  folder: string;
  /** The new site. */
  site: string;
  /** The site whose place the new one has taken, until it is removed. */
  former: string;
}

/** Milliseconds after which no build is thought to be still running: its process may be another's by then. */
const longest = 3_600_000;

/**
 * Makes a folder for a build. Its name tells when and by which process, so that folders sort by age and one that a
 * killed build has left can be told.
 */
export function openStaging(root: string): Staging {
  const name = [Date.now(), process.pid, host()].join("-");
  const staging = stagingOf(root, name);
  // One by one: made all at once, they are said to be missing where they are refused.
  for (const folder of [dirname(dirname(staging.folder)), dirname(staging.folder)]) {
    if (!existsSync(folder))
      unless(["EEXIST"], () => {
        mkdirSync(folder);
      });
  }
  mkdirSync(staging.folder);
  return staging;
}

/** Removes what builds have left that were killed; a site that one had already moved out of its place goes back there. */
export function clearAbandoned(root: string, dist: string): void {
  for (const name of listBuilds(root).filter(isAbandoned)) {
    const { folder, former } = stagingOf(root, name);
    unless(["ENOENT", ...taken], () => {
      renameSync(former, dist);
    });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names of the builds in this project that began before one and are still running on this machine, oldest first. */
export function earlierBuilds(root: string, { name }: Staging): string[] {
  return listBuilds(root).filter((other) => other < name && readName(other)?.host === host() && !isAbandoned(other));
}

function listBuilds(root: string): string[] {
  return readdirSync(join(root, stagingPath))
    .filter((name) => readName(name))
    .toSorted();
}

/** A build on another machine that shares the folder, or in another container, cannot be asked whether it is running. */
function isAbandoned(name: string): boolean {
  const build = readName(name);
  if (!build) return false;
  return Date.now() - build.began > longest || (build.host === host() && !isRunning(build.pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function readName(name: string): { began: number; pid: number; host: string } | undefined {
  const [, began, pid, host] = /^(\d{13})-(\d+)-(.+)$/u.exec(name) ?? [];
  return host === undefined ? undefined : { began: Number(began), pid: Number(pid), host };
}

const host = (): string => hostname().replaceAll(/[^\w.-]/gu, "_") || "localhost";

function stagingOf(root: string, name: string): Staging {
  const folder = join(root, stagingPath, name);
  return { name, folder, site: join(folder, "site"), former: join(folder, "former") };
}

/** What systems say where a folder with something in it stands in the way; Windows says the last. */
const taken = ["ENOTEMPTY", "EEXIST", "EPERM"];

/** How often another process may be quicker before something else must be wrong. */
const mostRounds = 100;

/**
 * Puts a folder in the place of another, in two moves with nothing between them: no system lets Node exchange two folders
 * in one. Where another process puts one there at the same time, the later one stays.
 * @param former where to leave the one whose place was taken
 * @throws where that cannot be done; what stood there is then put back
 */
export function replaceFolder(next: string, current: string, former: string): void {
  const move = (reasons: readonly string[], from: string, to: string): boolean =>
    unless(reasons, () => {
      renameSync(from, to);
    });
  let left: string | undefined;
  try {
    for (let round = 0; !move(round < mostRounds ? taken : [], next, current); round += 1) {
      const place = round === 0 ? former : `${former}-${round}`;
      if (move(["ENOENT"], current, place)) left = place;
    }
  } catch (error) {
    if (left !== undefined) move(["ENOENT", ...taken], left, current);
    throw error;
  }
}

/**
 * Does something to files that may fail for reasons that are to be expected.
 * @param reasons the codes of such failures
 * @returns whether it was done
 * @throws where it could not be for another reason
 */
function unless(reasons: readonly string[], act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (reasons.includes(codeOf(error) ?? "")) return false;
    throw error;
  }
}
