import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { modifiedOn } from "../../story/dates.ts";
import type { Story } from "../../story/story.ts";
import { directionOf, documentLanguage, isolated } from "../../words/direction.ts";
import { wordsOf } from "../../words/words-of.ts";
import { paths, type Addresses } from "../addresses.ts";
import { paragraph } from "../../views/markdown/nodes.ts";
import { proseOf } from "../markdown/prose.ts";
import { correctionsInWords, type CorrectionInWords } from "../page/corrections.ts";
import { placesOf } from "../places.ts";

/** One thing that those who follow the site are told of: a story, or a correction of one. */
export interface FeedEntry {
  /** Its address in full; also what tells it from others, for good. */
  id: string;
  /** BCP 47 tag of the language that it is told in. */
  language: string;
  title: string;
  summary: string;
  html: string;
  /** ISO 8601 calendar days, from the content. */
  published: string;
  modified: string;
}

/** How many entries a feed has at most: whoever comes once a month should miss none. */
const limit = 50;

/** What a feed tells: stories and their corrections, the last one first. */
export function feedEntries(stories: readonly Story[], at: Addresses): FeedEntry[] {
  const entries = stories.flatMap((story) => [storyEntry(story, at), ...correctionEntries(story, at)]);
  const lastFirst = (a: FeedEntry, b: FeedEntry): number =>
    b.published.localeCompare(a.published) || a.id.localeCompare(b.id, "en");
  return entries.toSorted(lastFirst).slice(0, limit);
}

function storyEntry(story: Story, at: Addresses): FeedEntry {
  return {
    id: at.full(paths.story(story.slug)),
    language: story.language,
    title: story.title,
    summary: story.description,
    html: inShortHtml(story, at),
    published: story.firstAnnotated.start,
    modified: modifiedOn(story).start,
  };
}

function correctionEntries(story: Story, at: Addresses): FeedEntry[] {
  const page = at.full(paths.story(story.slug));
  const words = wordsOf(story).correction;
  return correctionsInWords(story).map((correction) => ({
    id: `${page}#${correction.anchor}`,
    language: story.language,
    title: words.of(correction.thing, story.title),
    summary: words.wasAndIs(correction),
    html: correctionHtml(correction, story, page),
    published: correction.day,
    modified: correction.day,
  }));
}

/** The story in short, as HTML to be read elsewhere: its links are in full. */
function inShortHtml(story: Story, at: Addresses): string {
  const places = placesOf(story.slug, at);
  const words = wordsOf(story);
  const processor = unified().use(remarkRehype).use(rehypeStringify);
  const prose = story.inShort ? proseOf(story.inShort.tree, places, 0) : [paragraph(story.description)];
  const inShort = processor.runSync({ type: "root", children: prose });
  const called = story.notes.length > 0 ? words.feed.withNotes : words.feed.annotated;
  const ending = h("p", [
    words.lastChecked(story.checked),
    " ",
    h("a", { href: places.page }, called(isolated(story.article.headline, story.language))),
  ]);
  return directed(processor.stringify(inShort) + toHtml(ending), story);
}

/** What stood there, what does, and where. */
function correctionHtml({ was, is, thing, place }: CorrectionInWords, story: Story, page: string): string {
  const { correction: words } = wordsOf(story);
  const href = place === undefined ? page : `${page}#${encodeURIComponent(place)}`;
  const bold = (text: string): Element => h("b", text);
  const told = [h("p", words.was(bold, was)), h("p", words.is(bold, is)), h("p", words.see(h("a", { href }, thing)))];
  return directed(toHtml(told), story);
}

/** HTML that says which way it runs, where that is not the way of all that says nothing. */
function directed(html: string, { language }: Story): string {
  if (directionOf(language) === "ltr") return html;
  return toHtml(h("div", { ...documentLanguage(language) }, { type: "raw", value: html }), {
    allowDangerousHtml: true,
  });
}
