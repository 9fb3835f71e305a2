import type { PhrasingContent } from "mdast";
import { anchors } from "../../story/kinds.ts";
import type { Footing, Reference } from "../../story/story.ts";
import { citedOn, footingLinks, type Places, type WrittenArticle } from "../footing-links.ts";
import { referenceName } from "../reference-name.ts";
import { emphasis, link } from "./nodes.ts";

type Part = string | PhrasingContent;

/** Who says so, and where it can be read: `_Our inference from_ [¶ 2](…), [Reuters](…)`. */
export function footingWords(footing: Footing, story: WrittenArticle, places: Pick<Places, "part">): Part[] {
  const { parts } = footingLinks(footing, story, citedOn(places));
  return parts.flatMap(({ label, links }, index): Part[] => [
    ...(index > 0 ? [". "] : []),
    emphasis(label),
    ...listed(links.map(({ href, text, after }) => link(href, text + after))),
  ]);
}

/** Some references after the words that introduce them, or nothing. */
export const referenceWords = (
  label: string,
  references: readonly Reference[],
  story: WrittenArticle,
  { part }: Pick<Places, "part">,
): Part[] =>
  references.length === 0
    ? []
    : [
        " ",
        emphasis(label),
        ...listed(references.map((each) => link(part(anchors.ref(each.id)), referenceName(each, story)))),
      ];

const listed = (links: readonly PhrasingContent[]): Part[] =>
  links.flatMap((each, index) => [index === 0 ? " " : ", ", each]);
