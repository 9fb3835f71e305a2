import type { RootContent } from "mdast";
import type { ViewedStory } from "../../views/view.ts";
import { asSentence } from "../../words/as-sentence.ts";
import { isolated } from "../../words/direction.ts";
import { bylineOf, publicationInWords, wordsOf } from "../../words/words-of.ts";
import type { Site } from "../../story/compile-site.ts";
import type { Story } from "../../story/story.ts";
import type { Places } from "../places.ts";
import { emphasis, heading, link, list, paragraph, strong } from "../../views/markdown/nodes.ts";
import { proseOf } from "./prose.ts";

/** What a reader meets first: what this is and as of when, and the page in short. */
export function front(story: ViewedStory, site: Site, places: Places): RootContent[] {
  const words = wordsOf(story).head;
  const said = story.notes.length > 0 ? words.notes : words.annotated;
  return [
    heading(1, story.title),
    paragraph([emphasis(asSentence(story.kicker)), ` ${story.description}`]),
    paragraph(said(isolated(site.publisher, story.language), story.annotated, story.checked)),
    ...(story.inShort ? [heading(2, words.inShort), ...proseOf(story.inShort.tree, places, 0)] : []),
  ];
}

/** What is printed below the headline: who wrote it, who published it, and when. */
export const articleProvenance = (story: Story): RootContent => {
  const { publisher, publishedNote, url } = story.article;
  const byline = bylineOf(story);
  return paragraph([
    ...(byline === undefined ? [] : [strong(asSentence(byline)), " "]),
    ...wordsOf(story).head.published(
      link(url, isolated(publisher, story.language)),
      publicationInWords(story),
      publishedNote,
    ),
  ]);
};

/** Where all this comes from, whose it is, and how it may be named. */
export function credit(story: Story, site: Site, places: Places): RootContent[] {
  const { headline, publisher, rights, url } = story.article;
  const words = wordsOf(story);
  const set = (text: string): string => isolated(text, story.language);
  return [
    heading(2, words.markdown.credit),
    list(
      [
        words.markdown.thisPage(link(places.page, places.page)),
        words.markdown.article(set(headline), set(publisher), link(url, url), set(rights)),
        words.markdown.ours(set(site.publisher), story.annotated),
        words.lastChecked(story.checked),
      ],
      false,
    ),
  ];
}
