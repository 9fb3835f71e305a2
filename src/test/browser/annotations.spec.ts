import { textQuoteSelectorMatcher } from "@apache-annotator/selector";
import type { Page } from "@playwright/test";
import { collectionRules } from "../../publish/data/annotations.ts";
import { anchors } from "../../story/kinds.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const { slug, notes } = realStory();

/** A piece of the page's text, and what the link around it leads to. */
interface Piece {
  data: string;
  link: string;
}

interface Quote {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** The text of headline and paragraphs as the browser has it, notes between them left out. */
const piecesOf = (page: Page): Promise<Piece[]> =>
  page.locator("article h1, #article .block > p").evaluateAll((blocks) =>
    blocks.flatMap((block) => {
      const texts: Piece[] = [];
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode;
        texts.push({ data: textContent ?? "", link: parentElement?.closest("a")?.getAttribute("href") ?? "" });
      }
      return texts;
    }),
  );

/** Pieces of text one after the other, as the library wants to read them. */
function chunker(pieces: readonly Piece[]) {
  const chunks = pieces
    .filter(({ data }) => data !== "")
    .map((piece) => ({ ...piece, equals: (other: Piece) => other === piece }));
  let at = 0;
  const move = (to: number) => {
    const chunk = chunks[to];
    if (chunk) at = to;
    return chunk ?? null;
  };
  return {
    chunks,
    get currentChunk() {
      const chunk = chunks[at];
      if (!chunk) throw new Error("The page has no text.");
      return chunk;
    },
    nextChunk: () => move(at + 1),
    previousChunk: () => move(at - 1),
    precedesCurrentChunk: (chunk: Piece) => chunks.findIndex((candidate) => candidate === chunk) < at,
  };
}

/** Every place an independent reader of annotations finds for a selector. */
async function find({ exact, prefix = "", suffix = "" }: Quote, text: ReturnType<typeof chunker>) {
  const places = [];
  const matches = textQuoteSelectorMatcher({ type: "TextQuoteSelector", exact, prefix, suffix })(text);
  for await (const place of matches) places.push(place);
  return places;
}

test("each annotation finds its passage on the page, once, and the passage leads to its note", async ({ page }) => {
  const response = await page.request.get(`./${slug}/annotations.jsonld`);
  const { first } = collectionRules.parse(await response.json());
  await page.goto(`./${slug}/`);
  const pieces = await piecesOf(page);
  expect(first.items).toHaveLength(notes.length);
  for (const { id, target } of first.items) {
    const [quote, fragment] = target.selector;
    if (quote?.type !== "TextQuoteSelector" || fragment?.type !== "FragmentSelector")
      throw new Error(`${id} has other selectors.`);
    await test.step(quote.exact, async () => {
      const text = chunker(pieces);
      const found = await find(quote, text);
      expect(found).toHaveLength(1);
      const [range] = found;
      const from = text.chunks.findIndex((chunk) => chunk === range?.startChunk);
      const to = text.chunks.findIndex((chunk) => chunk === range?.endChunk);
      const links = text.chunks.slice(from, to + 1).map(({ link }) => link);
      expect(links).toContain(new URL(id).hash);
      await expect(page.locator(`[id="${fragment.value}"]`)).toHaveAttribute("href", new URL(id).hash);
    });
  }
  expect(first.items.map(({ id }) => new URL(id).hash).toSorted()).toEqual(
    notes.map(({ id }) => `#${anchors.note(id)}`).toSorted(),
  );
});

test("a quotation with other words around it finds nothing", async ({ page }) => {
  await page.goto(`./${slug}/`);
  const text = chunker(await piecesOf(page));
  const [note] = notes;
  const selector = { exact: note?.passage.exact ?? "", suffix: " and other words" };
  expect(await find(selector, text)).toEqual([]);
});
