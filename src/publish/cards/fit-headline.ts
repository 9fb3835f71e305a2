import type { MeasuredNode, Node, RenderOptions } from "@takumi-rs/core";
import { cardSize, type Card } from "./card.ts";
import { cardTree, headlineSizes, margin, rareFontsOf } from "./card-tree.ts";

/** Lays a tree out without drawing it. */
type Measure = (tree: Node, options: RenderOptions) => Promise<MeasuredNode>;

/**
 * The card with its headline as large as leaves room for everything else. Each measuring halves the sizes in question,
 * for what fits at one size fits at all smaller ones.
 * @throws where it does not fit even at the smallest size
 */
export async function fitHeadline(card: Card, measure: Measure): Promise<Node> {
  const rare = rareFontsOf(card);
  let fitting: Node | undefined;
  let inQuestion: readonly number[] = headlineSizes;
  while (inQuestion.length > 0) {
    const middle = Math.floor(inQuestion.length / 2);
    const tree = cardTree(card, inQuestion[middle] ?? 0, rare);
    const fits = leaving(await measure(tree, { width: cardSize.width })).length === 0;
    if (fits) fitting = tree;
    inQuestion = fits ? inQuestion.slice(0, middle) : inQuestion.slice(middle + 1);
  }
  if (fitting) return fitting;
  throw tooLong(card);
}

function tooLong({ subject, headline }: Card): Error {
  const [first, second, third, ...rest] = headline.split(/\s+/u);
  const begun = [first, second, third, ...(rest.length > 0 ? ["…"] : [])].filter(Boolean).join(" ");
  return new Error(
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
