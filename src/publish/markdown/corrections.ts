import type { RootContent } from "mdast";
import { correctionsInWords } from "../page/corrections.ts";
import type { Story } from "../../story/story.ts";
import { wordsOf } from "../../words/words-of.ts";
import type { Places } from "../places.ts";
import { footingWords } from "../../views/markdown/footing-words.ts";
import { heading, link, list, paragraph, strong } from "../../views/markdown/nodes.ts";

/** What we got wrong and what stands there now, the last first; or that there was nothing so far. */
export function corrections(story: Story, places: Places): RootContent[] {
  const words = wordsOf(story).correction;
  const told = correctionsInWords(story);
  const items = told.map(({ date, thing, place, was, is, footing }) => [
    strong(date),
    ", ",
    link(place === undefined ? places.page : places.part(place), thing),
    `. ${words.wasAndIs({ was, is })}`,
    ...(footing ? [" ", ...footingWords(footing, story.article, places)] : []),
  ]);
  return [heading(4, words.heading), told.length === 0 ? paragraph(words.none(story.annotated)) : list(items, false)];
}
