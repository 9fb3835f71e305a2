import type { Browser, Page } from "@playwright/test";
import { serveSite } from "../../commands/serve-site.ts";
import type { SiteAddress } from "../../hosting/site-address.ts";
import { distOf, leadsOn, readPages, pathOf } from "./read-site.ts";

/** What a browser met on its way through a site. */
export interface Walk {
  pages: number;
  /** Addresses that lead to other files. */
  files: number;
  /** What did not answer as it should, and what pages complained of. */
  troubles: string[];
}

/** A page as a browser has it: its ids, and everything it names by address, in full. */
interface Seen {
  ids: string[];
  links: string[];
}

/** Pages open at once. */
const tabs = 2;

/**
 * Opens every page of a built site in a browser, but for those that lead on to another at once, and follows every link, picture, frame and alternate to its own site,
 * also those that name the site in full as others will see it.
 * @param root the project that was built
 * @param address where it was built to stand
 */
export async function walkSite(
  browser: Browser,
  root: string,
  address: Pick<SiteAddress, "site" | "base">,
): Promise<Walk> {
  const site = await serveSite(0, root, address);
  const context = await browser.newContext();
  try {
    const troubles: string[] = [];
    const pages = readPages(distOf(root)).filter((page) => !leadsOn(page));
    const waiting = pages.map(({ file }) => `${site.address}${pathOf(file)}`).values();
    const seen = new Map<string, Seen>();
    const visit = async (): Promise<void> => {
      const page = await context.newPage();
      listen(page, new URL(site.address).origin, troubles);
      for (const url of waiting) {
        const status = (await page.goto(url))?.status();
        if (status !== 200) troubles.push(`${url} answers ${String(status)}`);
        seen.set(url, await page.evaluate(look));
      }
    };
    await Promise.all(Array.from({ length: tabs }, visit));

    const asOthersSee = `${address.site}${address.base}`;
    const files = new Set<string>();
    for (const [from, { links }] of seen) {
      for (const link of new Set(links)) {
        const url = new URL(link.startsWith(asOthersSee) ? `${site.address}${link.slice(asOthersSee.length)}` : link);
        if (url.origin !== new URL(site.address).origin) continue;
        const fragment = decodeURIComponent(url.hash.slice(1).split(":~:", 1).join(""));
        url.hash = "";
        const target = seen.get(url.href);
        if (!target) files.add(url.href);
        if (fragment && !target?.ids.includes(fragment)) troubles.push(`${from} → ${url.href} has no #${fragment}`);
      }
    }
    for (const file of files) {
      const status = (await context.request.get(file, { maxRedirects: 0 })).status();
      const from = [...seen].find(([, { links }]) => links.some((link) => link.endsWith(new URL(file).pathname)))?.[0];
      if (status !== 200) troubles.push(`${String(from)} → ${file} answers ${String(status)}`);
    }
    return { pages: seen.size, files: files.size, troubles };
  } finally {
    await context.close();
    await site.stop();
  }
}

function listen(page: Page, origin: string, troubles: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`${page.url()} says: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`${page.url()} throws: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) troubles.push(`${page.url()} asks for ${request.url()}`);
  });
}

/** Runs in the page. */
function look(): Seen {
  const values = ["href", "src", "data", "poster", "action", "cite"].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
  );
  const sources = [...document.querySelectorAll("[srcset]")].flatMap((element) =>
    (element.getAttribute("srcset") ?? "").split(",").map((source) => source.trim().split(" ", 1).join("")),
  );
  const named = [...document.querySelectorAll("meta[content]")]
    .map((element) => element.getAttribute("content") ?? "")
    .filter((content) => /^https?:\/\/\S+$/u.test(content));
  return {
    ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
    links: [...values, ...sources, ...named].map((link) => new URL(link, document.baseURI).href),
  };
}
