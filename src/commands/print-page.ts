import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Route } from "@playwright/test";
import { SetupError } from "../errors.ts";
import type { SiteAddress } from "../hosting/site-address.ts";

/** A built site: where it stands, and the folder it was built into. */
interface PrintedSite extends Pick<SiteAddress, "site" | "base"> {
  dist: string;
}

const formats = ["A4", "Letter"] as const;
type PaperFormat = (typeof formats)[number];

/** @throws where no sheets are called so */
export function readFormat(given: string): PaperFormat {
  const format = formats.find((each) => each.toLowerCase() === given.toLowerCase());
  if (format) return format;
  throw new SetupError(`Unexpected format \`${given}\`, expected \`${formats.join("` or `")}\`.`);
}

/**
 * Prints a page of a site as a PDF with tags for those who hear it, and with an outline of its headings. The browser is
 * answered from the folder, as though the site stood at its address, so that links in the PDF lead there.
 * @param path of the page, below the base
 */
export async function printPage(
  browser: Browser,
  { site, base, dist }: PrintedSite,
  path: string,
  format: PaperFormat,
): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.route("**", (route) => answer(route, `${site}${base}`, dist));
    await page.goto(`${site}${base}${path}`);
    await page.evaluate(() => document.fonts.ready);
    return await page.pdf({ format, printBackground: true, tagged: true, outline: true });
  } finally {
    await page.close();
  }
}

/** Answers a request with a file of the site; nothing goes to a network, whatever is asked for. */
async function answer(route: Route, home: string, dist: string): Promise<void> {
  const url = route.request().url();
  const path = join(dist, decodeURIComponent(new URL(url).pathname.slice(new URL(home).pathname.length)));
  const file = path.endsWith("/") ? join(path, "index.html") : path;
  if (url.startsWith(home) && existsSync(file)) await route.fulfill({ path: file });
  else await route.abort();
}
