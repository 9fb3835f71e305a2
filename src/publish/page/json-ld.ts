import type {
  AnalysisNewsArticle,
  Claim as ClaimLd,
  CorrectionComment,
  NewsArticle,
  Organization,
  Person,
  Quotation,
  WithContext,
} from "schema-dts";
import { aboutView } from "../../story/showing.ts";
import { anchors } from "../../story/kinds.ts";
import type { Site } from "../../story/compile-site.ts";
import { sharedDate, type StoryDate, modifiedOn } from "../../story/dates.ts";
import type { VoiceStanding } from "../../story/schemas/claims.ts";
import type {
  Author,
  Claim,
  Correction,
  Excerpt,
  Footing,
  Reference,
  Story,
  StoryArticle,
  Voice,
} from "../../story/story.ts";
import { wordsOf } from "../../words/words-of.ts";

/**
 * The story as schema.org knows it: our analysis, the article it is based on, and how it was made. What it cites and
 * corrects is told where a reader sees it, on the record.
 */
export function storyJsonLd(story: Story, site: Site, canonical: string): WithContext<AnalysisNewsArticle> {
  const publisher: Organization = { "@type": "Organization", name: site.publisher };
  const backstory = story.sections.find(({ views }) => views.includes(aboutView))?.prose?.heading;
  return {
    "@context": "https://schema.org",
    "@type": "AnalysisNewsArticle",
    "@id": canonical,
    url: canonical,
    headline: story.title,
    description: story.description,
    inLanguage: story.language,
    ...dated("datePublished", story.firstAnnotated),
    ...dated("dateModified", modifiedOn(story)),
    author: publisher,
    publisher,
    isBasedOn: articleJsonLd(story.article),
    ...(backstory !== undefined && { backstory }),
  };
}

/**
 * What the record tells of the story, whose `@id` is the address of the story's page: works cited and corrections. Whoever
 * reads both pages has one node with the whole.
 */
export function recordJsonLd(
  story: Story,
  { story: id, record }: { story: string; record: string },
): WithContext<AnalysisNewsArticle> {
  return {
    "@context": "https://schema.org",
    "@type": "AnalysisNewsArticle",
    "@id": id,
    url: id,
    headline: story.title,
    ...(story.references.length > 0 && { citation: story.references.map(citation) }),
    ...(story.corrections.length > 0 && {
      correction: story.corrections.map((each) => correction(each, story, record)),
    }),
  };
}

const correction = ({ id, date, was, is }: Correction, story: Story, record: string): CorrectionComment => ({
  "@type": "CorrectionComment",
  "@id": `${record}#${anchors.correction(id)}`,
  datePublished: date.start,
  text: wordsOf(story).correction.wasAndIs({ was, is }),
});

/** The list on the page says who published it, when and under which title; here its address is enough. */
const citation = ({ url }: Reference): string => url;

/** Where a claim and what it is part of are published, in full. */
interface ClaimPlaces {
  claim: string;
  story: string;
}

/** A claim as schema.org knows it: what is claimed, by whom, and where it appeared; and when our page on it did. */
export function claimJsonLd(claim: Claim, story: Story, site: Site, places: ClaimPlaces): WithContext<ClaimLd> {
  const behind = claim.voices.filter(({ standing }) => standing !== "silent");
  const author = behind.flatMap(authorOf);
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    "@id": places.claim,
    url: places.claim,
    name: claim.label,
    text: claim.statement,
    inLanguage: story.language,
    ...dated("datePublished", story.firstAnnotated),
    ...dated("dateModified", modifiedOn(story)),
    publisher: { "@type": "Organization", name: site.publisher },
    isPartOf: { "@type": "AnalysisNewsArticle", "@id": places.story, headline: story.title },
    ...(author.length > 0 && { author }),
    ...(behind.length > 0 && { creditText: behind.map(({ name }) => name).join("; ") }),
    appearance: articleJsonLd(story.article),
    citation: citationsOf([claim, ...claim.notes, ...claim.facts.map(({ fact }) => fact)]),
  };
}

/** The works that some statements cite, each once: by its address, or with the words quoted of it and their place. */
function citationsOf(statements: readonly Pick<Footing, "references" | "excerpts">[]): (string | Quotation)[] {
  const excerpts = [...new Set(statements.flatMap((statement) => statement.excerpts))];
  const works = [...new Set(statements.flatMap(({ references }) => references))];
  return works.flatMap((work): (string | Quotation)[] => {
    const quoted = excerpts.filter(({ reference }) => reference === work);
    return quoted.length === 0 ? [citation(work)] : quoted.map(quotation);
  });
}

/** What is quoted of a work, as schema.org knows it: `position` says where in the work it stands. */
const quotation = ({ reference, words, translation, place }: Excerpt): Quotation => ({
  "@type": "Quotation",
  ...(words !== undefined && { text: words, inLanguage: reference.language }),
  ...(translation !== undefined && { abstract: translation }),
  ...(place !== undefined && { position: place }),
  isPartOf: {
    "@type": "CreativeWork",
    url: reference.url,
    ...(reference.title !== undefined && { name: reference.title }),
  },
});

/**
 * What schema.org calls a voice of each standing. It has types for those who are told apart by a name, and none for an
 * official, for sources or for an outlet that is not identified: they are credited in words alone.
 */
const types: Record<VoiceStanding, "Person" | "Organization" | undefined> = {
  named: "Person",
  institution: "Organization",
  official: undefined,
  unnamed: undefined,
  unidentified: undefined,
  silent: undefined,
};

function authorOf({ name, standing, count = 1 }: Voice): (Person | Organization)[] {
  const type = types[standing];
  return type === undefined || count > 1 ? [] : [{ "@type": type, name }];
}

/** What schema.org calls an author of each kind. */
const authorTypes = { person: "Person", agency: "Organization", organisation: "Organization" } as const;

/** One who wrote the article. */
const articleAuthor = ({ name, kind }: Author): Person | Organization => ({ "@type": authorTypes[kind], name });

/**
 * The article as schema.org knows it, for whatever of ours is about it: each of its authors as what it is, and its byline
 * as printed.
 */
export function articleJsonLd(article: StoryArticle): NewsArticle {
  return {
    "@type": "NewsArticle",
    headline: article.headline,
    url: article.url,
    inLanguage: article.language,
    ...dated("datePublished", article.published),
    ...(article.authors.length > 0 && { author: article.authors.map(articleAuthor) }),
    ...(article.byline !== undefined && { creditText: article.byline }),
    publisher: { "@type": "Organization", name: article.publisher },
  };
}

/**
 * A date as schema.org knows it, under its key: as much as its first and its last day share, for there is no form for
 * spans. Where they share nothing it is left out.
 */
function dated<Key extends "datePublished" | "dateModified">(key: Key, date: StoryDate): Partial<Record<Key, string>> {
  const shared = sharedDate(date);
  return shared === undefined ? {} : ({ [key]: shared } as Partial<Record<Key, string>>);
}
