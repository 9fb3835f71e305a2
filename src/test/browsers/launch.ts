import type { LaunchOptions } from "@playwright/test";

/** How to start a browser, as Playwright takes it. */
export type Browser = Pick<LaunchOptions, "executablePath" | "env">;

/**
 * How every browser is started that tests use. In the language `POSIX`, which machines without a desktop have, the small
 * build of Chromium for servers finds no words on a page; `LC_ALL` is the one variable that no other overrules.
 * @param variables what this browser needs in its environment beside that
 */
export function browserAt(executablePath: string, variables: Readonly<Record<string, string>> = {}): Browser {
  return { executablePath, env: { ...process.env, LC_ALL: "en_GB.UTF-8", ...variables } };
}
