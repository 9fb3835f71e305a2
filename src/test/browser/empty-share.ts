/**
 * The share of a frame's height that its largest empty band takes: a stretch from one side to the other in which there
 * is neither a text nor a mark. Runs in the page, so it can use nothing from outside.
 */
export function emptyShare(): number {
  const isSeen = (element: Element | null): boolean => element?.checkVisibility({ visibilityProperty: true }) ?? false;
  const marks = [...document.querySelectorAll("svg :is(path, rect, circle, use), input, tr")].filter(isSeen);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes = marks.map((mark) => mark.getBoundingClientRect());
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    if (node.textContent?.trim() && isSeen(node.parentElement)) boxes.push(...range.getClientRects());
  }
  // A line that is drawn level has no height of its own.
  const bands = boxes.filter(({ width }) => width > 0).toSorted((a, b) => a.top - b.top);
  let bottom = 0;
  let largest = 0;
  for (const band of bands) {
    largest = Math.max(largest, band.top - bottom);
    bottom = Math.max(bottom, band.bottom);
  }
  return Math.max(largest, innerHeight - bottom) / innerHeight;
}
