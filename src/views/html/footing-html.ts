import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Footing, Reference } from "../../story/story.ts";
import { asName } from "../../words/direction.ts";
import { wordsOf } from "../../words/words-of.ts";
import { footingLinks, type Destinations, type WrittenArticle } from "../footing-links.ts";
import { formInWords } from "../reference-name.ts";

/**
 * A paragraph that says what a statement stands on, with links to it; of an inference of ours it is marked.
 * @param before how many statements before it stand on the same and do not say so themselves
 */
export function footingHtml(footing: Footing, story: WrittenArticle, to: Destinations, before = 0): Element {
  const { parts, isOurs } = footingLinks(footing, story, to, before);
  return h(
    "p",
    { class: isOurs ? "footing inferred" : "footing" },
    parts.flatMap(({ label, links }, index) => [
      `${index > 0 ? ". " : ""}${label}${links.length > 0 ? " " : ""}`,
      ...listed(links, story),
    ]),
  );
}

/** A paragraph of references after the words that introduce them; none without references. */
export const referencesHtml = (
  label: string,
  references: readonly Reference[],
  story: WrittenArticle,
  to: Destinations["reference"],
): Element[] =>
  references.length === 0
    ? []
    : [
        h("p", { class: "footing" }, [
          `${label} `,
          ...listed(
            references.map((each) => ({ href: to(each), text: each.publisher, after: formInWords(each, story) })),
            story,
          ),
        ]),
      ];

const listed = (
  links: readonly { href: string; text: string; after: string }[],
  story: WrittenArticle,
): (ElementContent | string)[] =>
  links.flatMap(({ href, text, after }, index) => [
    index > 0 ? wordsOf(story).comma : "",
    h("a", { href, ...asName(text, story.language) }, text),
    after,
  ]);
