import { existsSync } from "node:fs";
import { firefox } from "@playwright/test";
import { findProgram } from "../find-program.ts";
import { browserAt, type Browser } from "./launch.ts";

/** Where the installer of Firefox puts it on a Mac. */
const onMac = "/Applications/Firefox.app/Contents/MacOS/firefox";

/**
 * Finds a Firefox: one that Playwright has downloaded, else the system's, which Playwright drives by WebDriver BiDi.
 * @returns nothing where there is none
 */
export function findFirefox(): Browser | undefined {
  if (existsSync(firefox.executablePath())) return browserAt(firefox.executablePath());
  const installed = findProgram("firefox-esr") ?? findProgram("firefox") ?? [onMac].find((path) => existsSync(path));
  return installed === undefined ? undefined : { ...browserAt(installed), channel: "moz-firefox" };
}
