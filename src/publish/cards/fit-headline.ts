import type { MeasuredNode, Node, RenderOptions } from "@takumi-rs/core";
import { cardSize, type Card } from "./card.ts";
import { cardTree, headlineSizes, margin } from "./card-tree.ts";

/** Lays a tree out without drawing it. */
type Measure = (tree: Node, options: RenderOptions) => Promise<MeasuredNode>;

/**
 * The card with its headline as large as leaves room for everything else.
 * @throws where it does not fit even at the smallest size
 */
export async function fitHeadline(card: Card, measure: Measure): Promise<Node> {
  for (const size of headlineSizes) {
    const tree = cardTree(card, size);
    if (leaving(await measure(tree, { width: cardSize.width })).length === 0) return tree;
  }
  const { subject, headline } = card;
  const [first, second, third, ...rest] = headline.split(/\s+/u);
  const begun = [first, second, third, ...(rest.length > 0 ? ["…"] : [])].filter(Boolean).join(" ");
  throw new Error(
    `Card of ${subject}: Unexpected headline “${begun}” (${headline.length} characters) too long for its picture, expected fewer or shorter words in it, or in the lines below it.`,
  );
}

/** What leaves a card's picture, or comes into its margin: the text of each run, and the parts that end too low. */
export function leaving(page: MeasuredNode): string[] {
  return partsOf(page).flatMap(({ transform: { 4: left, 5: top }, width, height, runs }) => {
    const isLow = top + height > cardSize.height + slack;
    const wide = runs.filter(({ text, x, width: run, height: letters }) => {
      const space = /\s$/u.test(text) ? letters * widestSpace : 0;
      return outside(left + x + space, left + x + run - space);
    });
    const isWide = width < cardSize.width && outside(left, left + width);
    return [...(isLow || isWide ? [`${width} × ${height} at ${left}, ${top}`] : []), ...wide.map(({ text }) => text)];
  });
}

/** The space at a line's end may hang into the margin; so wide it is at most, against the height of the letters. */
const widestSpace = 0.35;
/** Lengths are sums of fractions of pixels. */
const slack = 1;
const outside = (left: number, right: number): boolean =>
  left < margin - slack || right > cardSize.width - margin + slack;

const partsOf = (part: MeasuredNode): MeasuredNode[] => [part, ...part.children.flatMap(partsOf)];
