import type { LighthouseFigures } from "./lighthouse/lighthouse.ts";

/** What was measured of a page. */
export interface PageFigures extends LighthouseFigures {
  /** Bytes of the page alone, by brotli at 11. */
  pageBytes: number;
  /** Bytes of all that a first visit fetches, without headers, as a host compresses it on the way: brotli at 5. */
  visitBytes: number;
  requests: number;
  elements: number;
  words: number;
  phoneScreens: number;
  phoneBegins: number;
  deskScreens: number;
  deskBegins: number;
  phoneShift: number;
  deskShift: number;
}

/** What a figure may be: a limit, and whether it is the most or the least. */
interface Bound {
  what: string;
  /** @param plain the same of the page by plain Astro; bounds that do not depend on it are the same for any */
  limit: (plain: number) => number;
  isLeast?: boolean;
}

const most = (what: string, limit: number): Bound => ({ what, limit: () => limit });
const all = (what: string): Bound => ({ what: `Lighthouse, mobile: ${what}`, limit: () => 100, isLeast: true });

/** In the order in which they are told. Milliseconds are those of Lighthouse, as of a phone. */
export const pageBounds: Readonly<Record<keyof PageFigures, Bound>> = {
  pageBytes: most("page with style and figures, brotli 11, bytes", 30_000),
  visitBytes: most("first visit with fonts, brotli 5, bytes", 64_000),
  requests: most("requests before the page is complete", 4),
  performance: all("performance"),
  accessibility: all("accessibility"),
  bestPractices: all("best practices"),
  seo: all("SEO"),
  largestPaint: { what: "Largest Contentful Paint, ms", limit: (plain) => plain * 1.15 },
  blockingTime: { what: "Total Blocking Time, ms", limit: (plain) => plain + 30 },
  speedIndex: { what: "Speed Index, ms", limit: (plain) => plain * 1.3 },
  layoutShift: most("layout shift while it loads", 0.01),
  phoneShift: most("layout shift, fonts late, 390 px", 0.01),
  deskShift: most("layout shift, fonts late, 1360 px", 0.01),
  elements: most("elements", 2400),
  words: most("words open, 1360 px", 2700),
  phoneScreens: most("screens, 390 × 844 px", 16),
  phoneBegins: most("above the article, 390 × 844 px, in pixels", 1000),
  deskScreens: most("screens, 1360 × 900 px", 12),
  deskBegins: most("above the article, 1360 × 900 px, in pixels", 800),
};

/**
 * Holds what was measured against what is promised.
 * @param plain the same, of the page by plain Astro
 * @returns rows: what, bound, measured, plain Astro, and whether the bound is kept
 */
export function boundRows(page: PageFigures, plain: PageFigures): (string | number)[][] {
  return (Object.entries(pageBounds) as [keyof PageFigures, Bound][]).map(
    ([name, { what, limit, isLeast = false }]) => {
      const bound = limit(plain[name]);
      const isKept = isLeast ? page[name] >= bound : page[name] <= bound;
      return [what, bound, page[name], plain[name], isKept ? "kept" : "not kept"];
    },
  );
}
