import { existsSync, realpathSync } from "node:fs";
import { systemPaths } from "./find-chromium.ts";
import { installChromium } from "./install-chromium.ts";
import { browserAt, type Browser } from "./launch.ts";
import { packagedChromium } from "./packaged-chromium.ts";

/** Every Chromium on this machine, each once: the builds for servers and for desks differ in how they search a page. */
export async function everyChromium(): Promise<Browser[]> {
  const installed = systemPaths.filter((path) => existsSync(path)).map((path) => browserAt(path));
  const found = [await installChromium(), await packagedChromium(), ...installed];
  const byPath = new Map<string, Browser>();
  for (const browser of found)
    if (browser?.executablePath !== undefined) byPath.set(realpathSync(browser.executablePath), browser);
  return [...byPath.values()];
}
