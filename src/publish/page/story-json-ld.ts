import type { AnalysisNewsArticle, CorrectionComment, Organization, WithContext } from "schema-dts";
import type { Site } from "../../story/compile-site.ts";
import { anchors } from "../../story/anchors.ts";
import { modifiedOn } from "../../story/derive/modified-on.ts";
import type { Correction, Reference, Story } from "../../story/story.ts";
import { articleJsonLd } from "./article-json-ld.ts";
import { wasAndIs } from "./corrections.ts";
import { dated } from "./dated.ts";

/** The story as schema.org knows it: our analysis, the article it is based on, the works it cites, and how it was made. */
export function storyJsonLd(story: Story, site: Site, canonical: string): WithContext<AnalysisNewsArticle> {
  const publisher: Organization = { "@type": "Organization", name: site.publisher };
  return {
    "@context": "https://schema.org",
    "@type": "AnalysisNewsArticle",
    "@id": canonical,
    url: canonical,
    headline: story.title,
    description: story.description,
    inLanguage: site.language,
    ...dated("datePublished", story.firstAnnotated),
    ...dated("dateModified", modifiedOn(story)),
    author: publisher,
    publisher,
    isBasedOn: articleJsonLd(story.article),
    backstory: story.sections.method.heading,
    citation: story.references.map(citation),
    ...(story.corrections.length > 0 && {
      correction: story.corrections.map((each) => correction(each, canonical)),
    }),
  };
}

const correction = ({ id, date, was, is }: Correction, canonical: string): CorrectionComment => ({
  "@type": "CorrectionComment",
  "@id": `${canonical}#${anchors.correction(id)}`,
  datePublished: date.start,
  text: wasAndIs({ was, is }),
});

/** The list on the page says who published it, when and under which title; here its address is enough. */
const citation = ({ url }: Reference): string => url;
