import { expect, test as base, type BrowserContext } from "@playwright/test";
import { findChromium } from "../browsers/find-chromium.ts";
import { findFirefox } from "../browsers/find-firefox.ts";

export { expect };

interface SiteFixtures {
  /** Trouble that a test is about; any other fails it. */
  expectedTrouble: RegExp[];
  noTrouble: undefined;
}

/** Flags that keep Chromium from calling its maker's hosts, beside those that Playwright sets. */
const quietFlags = ["--disable-gpu", "--disable-quic", "--disable-sync", "--disable-component-update"];

/**
 * Playwright's test on the served site. Each fails on an error in the console, an error thrown on the page, and a
 * request that leaves the site.
 */
export const test = base.extend<SiteFixtures>({
  baseURL: async ({}, use) => {
    await use(process.env["SITE_ADDRESS"]);
  },
  launchOptions: [
    async ({ browserName }, use) => {
      await use(browserName === "firefox" ? (findFirefox() ?? {}) : { ...(await findChromium()), args: quietFlags });
    },
    { scope: "worker" },
  ],
  expectedTrouble: [[], { option: true }],
  noTrouble: [
    async ({ context, baseURL, expectedTrouble }, use) => {
      const troubles = watch(context, new URL(baseURL ?? "").origin);
      await use(undefined);
      const unexpected = troubles.filter((trouble) => !expectedTrouble.some((pattern) => pattern.test(trouble)));
      expect(unexpected, "errors on the page and requests that leave the site").toEqual([]);
    },
    { auto: true },
  ],
});

/** Collects what must not happen in any page of a context. */
function watch(context: BrowserContext, origin: string): string[] {
  const troubles: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (error) => troubles.push(`page: ${error.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:") troubles.push(`request: ${url.href}`);
  });
  return troubles;
}
