import { headlineRoom, headlineSizes, headlineTree } from "./card-tree.ts";
import { sharedRenderer } from "./renderer.ts";

/**
 * The largest size in pixels at which a headline stays within its room.
 * @throws where it does not fit even at the smallest
 */
export async function headlineSize(headline: string): Promise<number> {
  const renderer = await sharedRenderer();
  for (const size of headlineSizes) {
    const { height } = await renderer.measure(headlineTree(headline, size), { width: headlineRoom.width });
    if (height <= headlineRoom.height) return size;
  }
  throw new Error(`The headline is too long for a card (${headline.length} characters): ${headline}`);
}
