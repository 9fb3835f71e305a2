import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium, type Browser } from "@playwright/test";
import { openWithLateFonts } from "../test/browser/late-fonts.ts";
import { openedPage } from "../test/browser/opened-page.ts";
import { findChromium } from "../test/browsers/find-chromium.ts";
import { acceptEncoding } from "./accept-encoding.ts";
import type { LighthouseFigures } from "./lighthouse/lighthouse.ts";
import type { PageFigures } from "./page-bounds.ts";

/** A page of a built site that is being served. */
export interface ServedPage {
  /** The folder of the site. */
  dist: string;
  /** The page's path below the address of the site, with a slash behind it. */
  path: string;
  address: string;
}

const phone = { width: 390, height: 844 };
const desk = { width: 1360, height: 900 };

/** Measures all of a page that Lighthouse does not: these figures depend on no machine’s speed. */
export async function measurePage({
  dist,
  path,
  address,
}: ServedPage): Promise<Omit<PageFigures, keyof LighthouseFigures>> {
  const html = await readFile(join(dist, path, "index.html"));
  const browser = await chromium.launch(await findChromium());
  try {
    const open = (viewport: typeof phone) => openAt(browser, `${address}${path}`, viewport);
    const [onPhone, onDesk] = [await open(phone), await open(desk)];
    return {
      pageBytes: brotliCompressSync(html).length,
      visitBytes: onPhone.bytes,
      requests: onPhone.requests,
      elements: onDesk.elements,
      words: onDesk.words,
      phoneScreens: onPhone.length / phone.height,
      phoneBegins: onPhone.above,
      deskScreens: onDesk.length / desk.height,
      deskBegins: onDesk.above,
      phoneShift: onPhone.shift,
      deskShift: onDesk.shift,
    };
  } finally {
    await browser.close();
  }
}

async function openAt(browser: Browser, address: string, viewport: typeof phone) {
  const page = await browser.newPage({ viewport, extraHTTPHeaders: acceptEncoding });
  const { shift } = await openWithLateFonts(page, address);
  const opened = await page.evaluate(openedPage);
  await page.close();
  return { ...opened, shift };
}
