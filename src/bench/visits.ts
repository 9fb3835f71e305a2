import { chromium } from "@playwright/test";
import { findChromium } from "../test/browsers/find-chromium.ts";

/** What a browser fetched for one visit, as it came over the wire. */
interface Visit {
  requests: number;
  /** Bytes, headers included. */
  bytes: number;
}

/** Visits a page with an empty cache, and again with what the first visit left in it. */
export async function measureVisits(address: string): Promise<{ first: Visit; repeat: Visit }> {
  const browser = await chromium.launch(await findChromium());
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    let visit: Visit = { requests: 0, bytes: 0 };
    const cached = new Set<string>();
    session.on("Network.requestServedFromCache", ({ requestId }) => cached.add(requestId));
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (cached.has(requestId) || encodedDataLength === 0) return;
      visit = { requests: visit.requests + 1, bytes: visit.bytes + encodedDataLength };
    });
    await page.goto(address, { waitUntil: "networkidle" });
    const first = visit;
    visit = { requests: 0, bytes: 0 };
    await page.goto("about:blank");
    await page.goto(address, { waitUntil: "networkidle" });
    return { first, repeat: visit };
  } finally {
    await browser.close();
  }
}
