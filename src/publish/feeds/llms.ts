import type { Blockquote, RootContent } from "mdast";
import { paths, type Addresses } from "../addresses.ts";
import { heading, link, list, paragraph, type Words } from "../../views/markdown/nodes.ts";
import { writeMarkdown } from "../markdown/write-markdown.ts";
import { exportsOf } from "../page/exports.ts";
import type { Content } from "../../story/compile-content.ts";
import { formatDate } from "../../story/dates.ts";
import { inArticleOrder } from "../../story/derive/article-order.ts";
import type { Story } from "../../story/story.ts";

/** What there is to read for those who read text alone, in the form of https://llmstxt.org. */
export function llmsTxt({ site, stories }: Pick<Content, "site" | "stories">, at: Addresses): string {
  const about: Blockquote = { type: "blockquote", children: [paragraph(site.description)] };
  const children: RootContent[] = [
    heading(1, site.name),
    about,
    paragraph(
      "The article of each story is kept word for word and belongs to its publisher. The notes are ours. A claim is " +
        "what the article says, not what we found to be so, and every status holds up to the date beside it.",
    ),
    ...stories.flatMap((story) => storyParts(story, at)),
    heading(2, "Optional"),
    list(
      [
        item("feed.xml", at.full(paths.feed("xml")), "New stories and corrections, as RSS"),
        item("feed.json", at.full(paths.feed("json")), "The same as JSON Feed"),
        item("Sitemap", at.full(paths.sitemap()), "Every page, and when it last changed"),
      ],
      false,
    ),
  ];
  return writeMarkdown({ type: "root", children });
}

function storyParts(story: Story, at: Addresses): RootContent[] {
  const page = item(
    "The page",
    at.full(paths.story(story.slug)),
    `${story.description} Evidence last checked on ${formatDate(story.checked)}`,
  );
  // Whoever reads this file elsewhere has no path to begin from.
  const files = exportsOf(story, { ...at, path: at.full }).map(({ name, href, what }) => item(name, href, what));
  const claims = inArticleOrder(story.claims).map(({ id, label, statement }) =>
    item(label, at.full(paths.claim(story.slug, id)), statement),
  );
  return [
    heading(2, story.title),
    list([page, ...files], false),
    heading(2, `Claims of “${story.article.headline}”`),
    list(claims, false),
  ];
}

const item = (name: string, href: string, what: string): Words => [link(href, name), `: ${what}`];
