import "./telemetry-off.ts";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { dev } from "astro";
import { readPort } from "./free-port.ts";
import { reportFailure } from "./report-failure.ts";

// Serves the site from its sources on loopback; an open page reloads when one of them changes.
try {
  const { watcher } = await dev({ server: { port: readPort(process.env) } });
  await watchedFiles(watcher, "content");
  console.info("An open page reloads when a file in content/ changes.");
} catch (error) {
  reportFailure(error);
}

/** The part of a file watcher that tells what it watches: folders, each with the names of what is in it. */
interface Watcher {
  getWatched: () => Record<string, string[]>;
}

/**
 * Waits until a watcher has come to every file of a folder: it goes through the tree in its own time after it was
 * started, and does not see what changes before.
 */
async function watchedFiles(watcher: Watcher, folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const isWatched = (): boolean => {
    const watched = Object.entries(watcher.getWatched()).flatMap(([path, names]) =>
      names.map((name) => resolve(path, name)),
    );
    const known = new Set(watched);
    return files.every(({ parentPath, name }) => known.has(resolve(join(parentPath, name))));
  };
  while (!isWatched()) await new Promise((again) => setTimeout(again, 50));
}
