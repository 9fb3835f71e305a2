import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findChromium } from "./find-chromium.ts";
import type { Browser } from "./launch.ts";

const playwright = fileURLToPath(new URL("cli.js", import.meta.resolve("@playwright/test")));

/**
 * Finds a Chromium, or has Playwright download its own where there is none: on a Mac or on Windows without Chrome.
 * @throws where that fails, with what can be done
 */
export async function installChromium(): Promise<Browser> {
  const found = await findChromium();
  if (found) return found;
  console.log("No Chromium on this machine: Playwright downloads its own, about 100 MB.");
  spawnSync(process.execPath, [playwright, "install", "--only-shell", "chromium"], { stdio: "inherit" });
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error("No browser: install Chromium or Chrome, or name one in CHROMIUM_PATH.");
}
