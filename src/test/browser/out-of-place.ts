/**
 * Finds what does not fit on a page: the page where it is wider than its window, and each text that leaves the window,
 * the block or cell it stands in, or the drawing it belongs to. Runs in the page, so it can use nothing from outside.
 * What only screen readers are told stands nowhere that can be seen, and is left out; so is what a reader can scroll to
 * in a named box.
 */
export function outOfPlace(): string[] {
  const slack = 1.5;
  const root = document.documentElement;
  const found = root.scrollWidth > innerWidth ? [`the page is ${String(root.scrollWidth)} pixels wide`] : [];
  const isHidden = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath !== "none" ||
      getComputedStyle(element).visibility === "hidden" ||
      element.matches(".skip") ||
      isHidden(element.parentElement));
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || parent.closest("script, style, title, desc, section[tabindex]"))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (boxes.length === 0 || isHidden(parent)) continue;
    const says = `“${node.textContent.trim().slice(0, 40)}” in ${parent.localName}`;
    if (boxes.some(({ left, right }) => left < -slack || right > innerWidth + slack))
      found.push(`${says} leaves the window`);
    // Pieces of a drawing may move within the box that it stands in.
    const svg = parent.closest("svg");
    const drawing = (svg?.parentElement ?? svg)?.getBoundingClientRect();
    const cell = parent.closest("p, li, dt, dd, th, td, h1, h2, h3, h4, pre, figcaption, caption, summary");
    const around = drawing ?? cell?.getBoundingClientRect();
    const isOut = ({ left, right, top, bottom }: DOMRect, within: DOMRect): boolean =>
      left < within.left - slack ||
      right > within.right + slack ||
      // Lines may be set closer than their letters are high.
      (drawing !== undefined && (top < within.top - slack || bottom > within.bottom + slack));
    if (around && boxes.some((box) => isOut(box, around))) found.push(`${says} leaves its place`);
  }
  return [...new Set(found)];
}
