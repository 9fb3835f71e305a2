import type { AnalysisNewsArticle, Organization, WithContext } from "schema-dts";
import type { Site } from "../story/compile-site.ts";
import { sharedDate } from "../story/dates.ts";
import type { Reference, Story } from "../story/story.ts";

/** The story as schema.org knows it: our analysis, the article it is based on, the works it cites, and how it was made. */
export function storyJsonLd(story: Story, site: Site, canonical: string): WithContext<AnalysisNewsArticle> {
  const { article } = story;
  const publisher: Organization = { "@type": "Organization", name: site.publisher };
  return {
    "@context": "https://schema.org",
    "@type": "AnalysisNewsArticle",
    "@id": canonical,
    url: canonical,
    headline: story.title,
    description: story.description,
    inLanguage: site.language,
    dateModified: story.annotated.start,
    author: publisher,
    publisher,
    isBasedOn: {
      "@type": "NewsArticle",
      headline: article.headline,
      url: article.url,
      inLanguage: article.language,
      datePublished: sharedDate(article.published),
      author: { "@type": "Person", name: article.byline.replace(/^By /u, "") },
      publisher: { "@type": "Organization", name: article.publisher },
    },
    backstory: story.sections.method.heading,
    citation: story.references.map(citation),
  };
}

/** The list on the page says who published it, when and under which title; here its address is enough. */
const citation = ({ url }: Reference): string => url;
