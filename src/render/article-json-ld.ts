import type { NewsArticle } from "schema-dts";
import { sharedDate } from "../story/dates.ts";
import { authorOf } from "../story/derive/author.ts";
import type { StoryArticle } from "../story/story.ts";

/** The article as schema.org knows it, for whatever of ours is about it. */
export function articleJsonLd(article: StoryArticle): NewsArticle {
  return {
    "@type": "NewsArticle",
    headline: article.headline,
    url: article.url,
    inLanguage: article.language,
    datePublished: sharedDate(article.published),
    author: { "@type": "Person", name: authorOf(article) },
    publisher: { "@type": "Organization", name: article.publisher },
  };
}
