import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Addresses } from "../addresses.ts";
import { proseOf } from "../markdown/prose.ts";
import { placesOf } from "../places.ts";
import type { CorrectionInWords } from "../page/corrections.ts";
import { formatDate } from "../../story/dates.ts";
import type { Story } from "../../story/story.ts";

/** A story in short, as HTML to be read elsewhere: its links are in full. */
export function inShortHtml(story: Story, at: Addresses): string {
  const places = placesOf(story.slug, at);
  const processor = unified().use(remarkRehype).use(rehypeStringify);
  const inShort = processor.runSync({ type: "root", children: proseOf(story.inShort.tree, places, 0) });
  const ending = h("p", [
    `Evidence last checked on ${formatDate(story.checked)}. `,
    h("a", { href: places.page }, `“${story.article.headline}”, with notes`),
  ]);
  return processor.stringify(inShort) + toHtml(ending);
}

/** What stood there, what does, and where. */
export function correctionHtml({ was, is, thing, place }: CorrectionInWords, page: string): string {
  const href = place === undefined ? page : `${page}#${encodeURIComponent(place)}`;
  return toHtml([
    h("p", [h("b", "Before:"), ` ${was}`]),
    h("p", [h("b", "Now:"), ` ${is}`]),
    h("p", ["See ", h("a", { href }, thing), "."]),
  ]);
}
