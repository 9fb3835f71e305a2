import { paths, type Addresses } from "../addresses.ts";
import { correctionsInWords, wasAndIs } from "../page/corrections.ts";
import { modifiedOn } from "../../story/derive/modified-on.ts";
import type { Story } from "../../story/story.ts";
import { correctionHtml, inShortHtml } from "./entry-html.ts";

/** One thing that those who follow the site are told of: a story, or a correction of one. */
export interface FeedEntry {
  /** Its address in full; also what tells it from others, for good. */
  id: string;
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
    title: story.title,
    summary: story.description,
    html: inShortHtml(story, at),
    published: story.firstAnnotated.start,
    modified: modifiedOn(story).start,
  };
}

function correctionEntries(story: Story, at: Addresses): FeedEntry[] {
  const page = at.full(paths.story(story.slug));
  return correctionsInWords(story).map((correction) => ({
    id: `${page}#${correction.anchor}`,
    title: `Correction of ${correction.thing} in “${story.title}”`,
    summary: wasAndIs(correction),
    html: correctionHtml(correction, page),
    published: correction.day,
    modified: correction.day,
  }));
}
