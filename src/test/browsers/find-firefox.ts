import { existsSync } from "node:fs";
import { firefox } from "@playwright/test";
import { browserAt, type Browser } from "./launch.ts";

/**
 * Finds the Firefox that Playwright brings (`npx playwright install firefox`). One as it comes from its makers does not
 * do: Playwright 1.65 asks it for a command of WebDriver BiDi that Firefox does not know, and opens no page.
 * @returns nothing where there is none
 */
export function findFirefox(): Browser | undefined {
  const path = firefox.executablePath();
  return existsSync(path) ? browserAt(path) : undefined;
}
