import type { StoryArticle } from "../story.ts";

/** Who wrote the article: its byline without the word that makes it one. */
export const authorOf = ({ byline }: Pick<StoryArticle, "byline">): string => byline.replace(/^by\s+/iu, "");
