import type { RootContent } from "mdast";
import { stringify } from "yaml";
import { paths, type Addresses } from "../addresses.ts";
import type { Story } from "../../story/story.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** The article alone as Markdown: what is known of it as front matter, then its headline and paragraphs, verbatim. */
export function articleMarkdown({ slug, article }: Story, at: Addresses): string {
  const front = {
    headline: article.headline,
    byline: article.byline,
    publisher: article.publisher,
    published: article.published.edtf,
    publishedAs: article.publishedAs,
    publishedNote: article.publishedNote,
    url: article.url,
    language: article.language,
    rights: article.rights,
    retrievedFrom: at.full(paths.story(slug)),
  };
  const children = article.blocks.map(({ kind, text: value }): RootContent =>
    kind === "headline"
      ? { type: "heading", depth: 1, children: [{ type: "text", value }] }
      : { type: "paragraph", children: [{ type: "text", value }] },
  );
  // In quotes no reader of YAML takes a date for anything but text.
  const yaml = stringify(front, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 });
  return `---\n${yaml}---\n\n${writeMarkdown({ type: "root", children })}`;
}
