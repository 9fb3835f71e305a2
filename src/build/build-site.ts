import { lstatSync, mkdirSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { interrupts } from "../interrupts.mjs";
import { SetupError } from "../errors.ts";
import { replaceFolder, clearAbandoned, earlierBuilds, openStaging, stagingPath, type Staging } from "./staging.ts";

type Say = (message: string) => void;

/**
 * Puts a new site in the place of `dist` once all of it is written: a build that fails or is broken off leaves the last
 * one as it was. Builds in one project wait for each other, because Astro keeps files that two would write at once.
 * @param say tells whoever started the build why it waits
 * @param write writes the site into an empty folder; when it has, nothing may be missing
 * @throws what `write` throws, and where the folder cannot be written
 */
export async function buildSite(root: string, say: Say, write: (folder: string) => Promise<void>): Promise<void> {
  const dist = join(root, "dist");
  expectFolder(dist);
  const staging = openStaging(root);
  const stopListening = clearOnInterrupt(staging);
  try {
    await waitForEarlier(root, staging, say);
    clearAbandoned(root, dist);
    mkdirSync(staging.site);
    await write(staging.site);
    replaceFolder(staging.site, dist, staging.former);
  } finally {
    clear(staging);
    stopListening();
  }
}

/** A link would be replaced instead of what it leads to, and a file is somebody's. */
function expectFolder(dist: string): void {
  const found = lstatSync(dist, { throwIfNoEntry: false });
  if (!found || found.isDirectory()) return;
  const what = found.isSymbolicLink() ? "link" : "file";
  throw new SetupError(
    `Unexpected ${what} \`dist\`, expected a folder or nothing: move or remove it, and build again.`,
  );
}

async function waitForEarlier(root: string, staging: Staging, say: Say): Promise<void> {
  let said: string | undefined;
  for (let [earlier] = earlierBuilds(root, staging); earlier !== undefined; [earlier] = earlierBuilds(root, staging)) {
    if (earlier !== said) say(`Waiting for a build that began before, in ${stagingPath}/${earlier}, to end.`);
    said = earlier;
    await pause(100);
  }
}

function clearOnInterrupt(staging: Staging): () => void {
  const listeners = interrupts.map((signal) => {
    const end = (): void => {
      clear(staging);
      process.exit(128 + constants.signals[signal]);
    };
    process.once(signal, end);
    return { signal, end };
  });
  return () => {
    for (const { signal, end } of listeners) process.off(signal, end);
  };
}

/** What cannot be removed now, because something still writes there, the next build removes. */
function clear({ folder }: Staging): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Nothing depends on it.
  }
}
