import { paths, type Addresses } from "../addresses.ts";
import type { Site } from "../../story/compile-site.ts";
import { sharedDate, type StoryDate } from "../../story/dates.ts";
import type { Author, Claim, Story } from "../../story/story.ts";
import { isolated } from "../../words/direction.ts";
import { authorsInWords, publicationInWords, wordsOf } from "../../words/words-of.ts";

/** A name as CSL-JSON has it: whole, or in the parts that somebody who knows it has told us. */
export type CitedName = { literal: string } | { family: string; given: string };

/** A page as something to cite, in the terms of CSL-JSON. */
export interface CitationItem {
  id: string;
  type: "webpage";
  title: string;
  /** Left out where nobody is known to have written it. */
  author?: readonly CitedName[];
  "container-title": string;
  publisher: string;
  /** A year, a month of it, a day of that; as many as are known. */
  issued?: { "date-parts": [number[]] };
  URL: string;
  language: string;
  note?: string;
}

/** A page of ours, which one organisation has made. */
export interface OurItem extends CitationItem {
  author: readonly [{ literal: string }];
  note: string;
}

/** What a citation is made from: the site, the story, the claim where it is one, and where they stand. */
export interface Cited {
  site: Site;
  story: Story;
  claim?: Claim;
  at: Addresses;
}

/**
 * The story's page, or that of one of its claims, as something to cite. The notes are ours, so we are the author; the
 * article they are about, its author and its address are named in the note. A claim is cited by its statement, which says
 * who says so; its label alone would have us assert it. The statement is a sentence and keeps its stop, which may belong
 * to an abbreviation; programs that set citations add none where there is one.
 */
export function citationItem({ site, story, claim, at }: Cited): OurItem {
  const { slug } = story;
  return {
    id: claim ? `annotated-${slug}-${claim.id}` : `annotated-${slug}`,
    type: "webpage",
    title: claim ? claim.statement : story.title,
    author: [{ literal: site.publisher }],
    "container-title": site.name,
    publisher: site.publisher,
    ...issuedOn(story.firstAnnotated),
    URL: at.full(claim ? paths.claim(slug, claim.id) : paths.story(slug)),
    language: story.language,
    note: `${accessNote(story)} ${articleNote(story)}`,
  };
}

/**
 * The article, which its authors have written and not we, as something to cite by itself. Its byline as printed stands in
 * the note, for the names may have been put in another form.
 */
export function articleItem({ slug, article }: Story): CitationItem {
  return {
    id: `article-${slug}`,
    type: "webpage",
    title: article.headline,
    ...(article.authors.length > 0 && { author: article.authors.map(citedName) }),
    "container-title": article.publisher,
    publisher: article.publisher,
    ...issuedOn(article.published),
    URL: article.url,
    language: article.language,
    ...(article.byline !== undefined && { note: article.byline }),
  };
}

/** When a page appeared, as far as a citation can say it. */
function issuedOn(date: StoryDate): Pick<CitationItem, "issued"> {
  const parts = sharedDate(date)?.split("-").map(Number);
  return parts ? { issued: { "date-parts": [parts] } } : {};
}

/** The name of an author, in two parts only where its own author has said which is which. */
function citedName({ name, family }: Author): CitedName {
  if (family === undefined) return { literal: name };
  const given = name.startsWith(family) ? name.slice(family.length) : name.slice(0, -family.length);
  return { family, given: given.replaceAll(/^[\s,]+|[\s,]+$/gu, "") };
}

/** What a citation cannot know: how recent the notes are, and that whoever cites them has read them on some day. */
export function accessNote(story: Story): string {
  return wordsOf(story).citation.access(story.checked);
}

function articleNote(story: Story): string {
  const { headline, publisher, url } = story.article;
  const published = publicationInWords(story);
  const set = (text: string): string => isolated(text, story.language);
  const names = { headline: set(headline), authors: authorsInWords(story), publisher: set(publisher) };
  return wordsOf(story).citation.about({ ...names, published, url });
}

/**
 * The name of an organisation for formats that know none: RIS, and `citation_author`. Their readers take what follows a
 * comma for a forename, what follows a semicolon for another author, and in a page also what follows a comma between
 * names of several words. So neither stands within the name, and one comma at the end says that all of it is a surname.
 * (The rules are those of Zotero: “Embedded Metadata” in its translators, `cleanAuthor` in its utilities.)
 * @returns “The Example, Annotated” as `The Example Annotated,`
 */
export const singlePartName = (name: string): string => `${withoutCommas(name)},`;

/** A name, or a part of one, without what would part it. */
export const withoutCommas = (name: string): string => name.replaceAll(/\s*[,;][\s,;]*/gu, " ").trim();
