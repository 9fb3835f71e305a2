import type { StoryArticle } from "../../../story/story.ts";
import type { Places } from "../../places.ts";
import type { StoryDocument } from "../schema/story-document.ts";
import { positionSelector } from "../selectors.ts";
import { asUri } from "./parts.ts";

/** The article as data, with an address for each sentence. */
export function articleData(article: StoryArticle, places: Places): StoryDocument["article"] {
  const { blocks, published, url, ...rest } = article;
  return {
    ...rest,
    url: asUri(url),
    published: published.edtf,
    blocks: blocks.map((block) => ({
      kind: block.kind,
      text: block.text,
      position: positionSelector(article, block),
      sentences: block.sentences.map((sentence) => ({
        id: sentence.id,
        text: sentence.text,
        position: positionSelector(article, sentence),
        address: places.part(sentence.id),
      })),
    })),
  };
}
