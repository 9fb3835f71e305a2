/** How a page is as it opens. */
export interface OpenedPage {
  elements: number;
  /** Those that can be read without opening anything. */
  words: number;
  /** Pixels. */
  length: number;
  /** Pixels above the first line of the article; the first paragraph, where nothing is marked as the article. */
  above: number;
  /** What was fetched until the page was complete, the page among it. */
  requests: number;
  /** Bytes of that as they came, without headers. */
  bytes: number;
}

/** Measures a page that has been loaded. Runs in the page, so it can use nothing from outside. */
export function openedPage(): OpenedPage {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const complete = navigation?.loadEventStart ?? Number.NaN;
  const fetched = ["navigation", "resource"]
    .flatMap((type) => performance.getEntriesByType(type) as PerformanceResourceTiming[])
    .filter(({ startTime }) => startTime <= complete);
  const first = document.querySelector("#article p") ?? document.querySelector("p");
  return {
    elements: document.querySelectorAll("*").length,
    words: document.body.innerText.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    length: document.documentElement.scrollHeight,
    above: Math.round((first?.getBoundingClientRect().top ?? Number.NaN) + scrollY),
    requests: fetched.length,
    bytes: fetched.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  };
}
