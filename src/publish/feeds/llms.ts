import type { Blockquote, RootContent } from "mdast";
import { paths, type Addresses } from "../addresses.ts";
import { heading, link, list, paragraph, type Words } from "../../views/markdown/nodes.ts";
import { writeMarkdown } from "../markdown/write-markdown.ts";
import { exportsOf } from "../page/exports.ts";
import type { Content } from "../../story/compile-content.ts";
import { inArticleOrder } from "../../story/derive.ts";
import type { Story } from "../../story/story.ts";
import { isolated } from "../../words/direction.ts";
import { wordsOf } from "../../words/words-of.ts";

/** What there is to read for those who read text alone, in the form of https://llmstxt.org. */
export function llmsTxt({ site, stories }: Pick<Content, "site" | "stories">, at: Addresses): string {
  const about: Blockquote = { type: "blockquote", children: [paragraph(site.description)] };
  const words = wordsOf(site).llms;
  const children: RootContent[] = [
    heading(1, site.name),
    about,
    paragraph(words.about),
    ...stories.flatMap((story) => storyParts(story, at)),
    // The standard’s own name for what may be left out.
    heading(2, "Optional"),
    list(
      [
        item("feed.xml", at.full(paths.feed("xml")), words.rss),
        item("feed.json", at.full(paths.feed("json")), words.jsonFeed),
        item(words.sitemap, at.full(paths.sitemap()), words.sitemapIs),
      ],
      false,
    ),
  ];
  return writeMarkdown({ type: "root", children });
}

function storyParts(story: Story, at: Addresses): RootContent[] {
  const words = wordsOf(story).llms;
  const page = item(words.page, at.full(paths.story(story.slug)), words.pageIs(story.description, story.checked));
  // Whoever reads this file elsewhere has no path to begin from.
  const files = exportsOf(story, { ...at, path: at.full }).map(({ name, href, what }) => item(name, href, what));
  const claims = inArticleOrder(story.claims).map(({ id, label, statement }) =>
    item(label, at.full(paths.claim(story.slug, id)), statement),
  );
  return [
    heading(2, story.title),
    list([page, ...files], false),
    heading(2, words.claimsOf(isolated(story.article.headline, story.language))),
    list(claims, false),
  ];
}

const item = (name: string, href: string, what: string): Words => [link(href, name), `: ${what}`];
