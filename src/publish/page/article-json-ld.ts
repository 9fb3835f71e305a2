import type { NewsArticle } from "schema-dts";
import type { StoryArticle } from "../../story/story.ts";
import { dated } from "./dated.ts";

/**
 * The article as schema.org knows it, for whatever of ours is about it. Whom its byline names, a person, several or an
 * agency, nobody has told us; it is given as printed, for `author` would need a type.
 */
export function articleJsonLd(article: StoryArticle): NewsArticle {
  return {
    "@type": "NewsArticle",
    headline: article.headline,
    url: article.url,
    inLanguage: article.language,
    ...dated("datePublished", article.published),
    creditText: article.byline,
    publisher: { "@type": "Organization", name: article.publisher },
  };
}
