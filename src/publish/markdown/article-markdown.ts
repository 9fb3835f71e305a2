import { stringify } from "yaml";
import { paths, type Addresses } from "../addresses.ts";
import type { Story } from "../../story/story.ts";
import { heading } from "../../views/markdown/nodes.ts";
import { inlineMarkdown, pieceMarkdown } from "./article-tree.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** The article alone as Markdown: what is known of it as front matter, then its headline and body, verbatim. */
export function articleMarkdown({ slug, article }: Story, at: Addresses): string {
  const front = {
    headline: article.headline,
    byline: article.byline,
    ...(article.authors.length > 0 && { authors: article.authors }),
    publisher: article.publisher,
    published: article.published.edtf,
    publishedAs: article.publishedAs,
    publishedNote: article.publishedNote,
    url: article.url,
    language: article.language,
    rights: article.rights,
    retrievedFrom: at.full(paths.story(slug)),
  };
  const none = () => [];
  const headline = article.blocks.filter(({ kind }) => kind === "headline");
  const children = [
    ...headline.map((block) => heading(1, inlineMarkdown(block, none()))),
    ...article.body.map((piece) => pieceMarkdown(piece, 0, none)),
  ];
  // In quotes no reader of YAML takes a date for anything but text.
  const yaml = stringify(front, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 });
  return `---\n${yaml}---\n\n${writeMarkdown({ type: "root", children })}`;
}
