import { chromium } from "@playwright/test";
import { freePort } from "../../commands/free-port.ts";
import { acceptEncoding } from "../accept-encoding.ts";
import { findChromium } from "../../test/browsers/find-chromium.ts";

/** What is used of Lighthouse, which is not installed where types are checked. */
export type Lighthouse = (
  address: string,
  flags: { port: number; logLevel: "error"; extraHeaders: Readonly<Record<string, string>> },
) => Promise<{ lhr: LighthouseReport } | undefined>;

interface LighthouseReport {
  runtimeError?: { message: string };
  /** Scores from 0 to 1. */
  categories: Readonly<Record<string, { score: number | null }>>;
  audits: Readonly<Record<string, { numericValue?: number }>>;
}

/** What Lighthouse says of a page: scores from 0 to 100, and milliseconds. */
export const lighthouseFigures = {
  performance: ({ categories }) => percentOf(categories["performance"]),
  accessibility: ({ categories }) => percentOf(categories["accessibility"]),
  bestPractices: ({ categories }) => percentOf(categories["best-practices"]),
  seo: ({ categories }) => percentOf(categories["seo"]),
  largestPaint: ({ audits }) => valueOf(audits["largest-contentful-paint"]),
  blockingTime: ({ audits }) => valueOf(audits["total-blocking-time"]),
  speedIndex: ({ audits }) => valueOf(audits["speed-index"]),
  layoutShift: ({ audits }) => valueOf(audits["cumulative-layout-shift"]),
} satisfies Record<string, (report: LighthouseReport) => number>;

export type LighthouseFigures = Record<keyof typeof lighthouseFigures, number>;

const percentOf = (category: { score: number | null } | undefined): number =>
  Math.round((category?.score ?? NaN) * 100);
const valueOf = (audit: { numericValue?: number } | undefined): number => audit?.numericValue ?? NaN;

/**
 * Loads pages as on a phone, by turns, so that what slows the machine for a while slows all of them.
 * @param runs how often each is loaded
 * @param tell is told what is being done
 * @returns the medians for each page, in the order of the addresses
 * @throws where a page cannot be loaded
 */
export async function measureByLighthouse<Addresses extends readonly string[]>(
  lighthouse: Lighthouse,
  addresses: Addresses,
  runs: number,
  tell: (line: string) => void,
): Promise<{ [Place in keyof Addresses]: LighthouseFigures }> {
  const port = await freePort();
  const browser = await chromium.launch({
    ...(await findChromium()),
    args: [`--remote-debugging-port=${String(port)}`],
  });
  try {
    const reports = addresses.map((): LighthouseReport[] => []);
    for (let run = 1; run <= runs; run += 1) {
      tell(`Loading each page by Lighthouse, ${String(run)} of ${String(runs)} …`);
      for (const [index, address] of addresses.entries()) {
        const result = await lighthouse(address, { port, logLevel: "error", extraHeaders: acceptEncoding });
        const error = result ? result.lhr.runtimeError?.message : "nothing was measured";
        if (!result || error !== undefined) throw new Error(`Lighthouse on ${address}: ${String(error)}.`);
        reports[index]?.push(result.lhr);
      }
    }
    return reports.map(mediansOf) as { [Place in keyof Addresses]: LighthouseFigures };
  } finally {
    await browser.close();
  }
}

/** What several reports on one page say in the middle, each figure by itself. */
export function mediansOf(reports: readonly LighthouseReport[]): LighthouseFigures {
  const entries = Object.entries(lighthouseFigures).map(([name, figure]) => [name, median(reports.map(figure))]);
  return Object.fromEntries(entries) as LighthouseFigures;
}

/** The number in the middle; of an even count the lower of two. */
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
