import type { Browser, Page } from "@playwright/test";
import { PNG } from "pngjs";

/** What a browser has marked on a page that it came to by a link to words. */
export type Marked = "nothing" | "these words alone" | "other words";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Point {
  x: number;
  y: number;
}

/** How words are painted to which a link has led; no page of ours has this colour. */
const marker = "::target-text { background: #f0f; color: #000; }";
const isMarked = (colour: number): boolean => colour === 0xff00ff;

/** Pixels by which what is painted may differ from what the browser says of its place. */
const tolerance = 3;

/** Opens a window in which pages stand still, and may be given a style although their own policy forbids it. */
export const openStill = (browser: Browser, width: number): Promise<Page> =>
  browser.newPage({ bypassCSP: true, reducedMotion: "reduce", viewport: { width, height: 900 } });

/**
 * Compares what a link to words has marked, as seen on the screen, with the words that begin at an id.
 * @throws where the words do not begin there
 */
export async function markedWords(page: Page, id: string, words: string): Promise<Marked> {
  await page.addStyleTag({ content: marker });
  const boxes = await page.evaluate(boxesOf, { id, words });
  const { data, width, height } = PNG.sync.read(await page.screenshot());
  const marked: Point[] = [];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) if (isMarked(data.readUIntBE(4 * (y * width + x), 3))) marked.push({ x, y });
  if (marked.length === 0) return "nothing";
  const isAlone = marked.every((point) => boxes.some((box) => isWithin(point, box, tolerance)));
  const ends = boxes.flatMap((box) => [
    { ...box, right: Math.min(box.left + 2 * tolerance, box.right) },
    { ...box, left: Math.max(box.right - 2 * tolerance, box.left) },
  ]);
  const isWhole = ends.every((end) => marked.some((point) => isWithin(point, end, 0)));
  return isAlone && isWhole ? "these words alone" : "other words";
}

const isWithin = ({ x, y }: Point, { left, top, right, bottom }: Box, margin: number): boolean =>
  left - margin <= x && x <= right + margin && top - margin <= y && y <= bottom + margin;

/** Runs in the page: where the words stand, a box for each piece of a line. */
function boxesOf({ id, words }: { id: string; words: string }): Box[] {
  const place = document.getElementById(id);
  if (!place) throw new Error(`There is no #${id}.`);
  const range = document.createRange();
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  texts.currentNode = place;
  let missing = words.length;
  for (let text = texts.nextNode(); text && missing > 0; text = texts.nextNode()) {
    if (missing === words.length) range.setStart(text, 0);
    const length = text.textContent?.length ?? 0;
    range.setEnd(text, Math.min(length, missing));
    missing -= length;
  }
  if (range.toString() !== words) throw new Error(`At #${id} stands ${range.toString()}.`);
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}
