import type { NewsArticle } from "schema-dts";
import { authorOf } from "../story/derive/author.ts";
import type { StoryArticle } from "../story/story.ts";
import { dated } from "./dated.ts";

/** The article as schema.org knows it, for whatever of ours is about it. */
export function articleJsonLd(article: StoryArticle): NewsArticle {
  return {
    "@type": "NewsArticle",
    headline: article.headline,
    url: article.url,
    inLanguage: article.language,
    ...dated("datePublished", article.published),
    author: { "@type": "Person", name: authorOf(article) },
    publisher: { "@type": "Organization", name: article.publisher },
  };
}
