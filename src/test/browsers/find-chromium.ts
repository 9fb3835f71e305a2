import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { browserAt, type Browser } from "./launch.ts";
import { packagedChromium } from "./packaged-chromium.ts";

/** Where the installers of Chromium and Chrome put it. */
export const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(
    (folder) => `${process.env[folder] ?? ""}\\Google\\Chrome\\Application\\chrome.exe`,
  ),
];

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, else the one that comes as a package, so that machines test with
 * the same browser, else the system's, else one that Playwright has downloaded.
 * @returns nothing where there is none
 * @throws where `CHROMIUM_PATH` names nothing
 */
export async function findChromium(): Promise<Browser | undefined> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (!existsSync(named)) throw new Error(`Unexpected CHROMIUM_PATH \`${named}\`, expected the path of a browser.`);
    return browserAt(named);
  }
  const packaged = await packagedChromium();
  if (packaged) return packaged;
  const installed = [...systemPaths, chromium.executablePath()].find((path) => existsSync(path));
  return installed === undefined ? undefined : browserAt(installed);
}
