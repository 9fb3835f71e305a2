import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";
import { packagedChromium } from "./packaged-chromium.ts";

/** How to start a browser, as Playwright takes it. */
export type Browser = Pick<LaunchOptions, "executablePath" | "env">;

/** Where the installers of Chromium and Chrome put it. */
const systemPaths = [
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
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, else the system's, else one that Playwright has downloaded,
 * else the one that comes as a package.
 * @returns nothing where there is none
 * @throws where `CHROMIUM_PATH` names nothing
 */
export async function findChromium(): Promise<Browser | undefined> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (!existsSync(named)) throw new Error(`Unexpected CHROMIUM_PATH \`${named}\`, expected the path of a browser.`);
    return { executablePath: named };
  }
  const executablePath = [...systemPaths, chromium.executablePath()].find((path) => existsSync(path));
  return executablePath === undefined ? packagedChromium() : { executablePath };
}
