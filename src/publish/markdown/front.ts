import type { RootContent } from "mdast";
import { headView } from "../outline.ts";
import { figureOf } from "../../views/view.ts";
import { markdownTable } from "../../views/markdown/markdown-table.ts";
import { asSentence } from "../../words/as-sentence.ts";
import { publicationInWords } from "../../words/publication.ts";
import type { Site } from "../../story/compile-site.ts";
import { formatDate } from "../../story/dates.ts";
import type { Story } from "../../story/story.ts";
import type { Places } from "../places.ts";
import { emphasis, heading, link, list, paragraph, strong } from "../../views/markdown/nodes.ts";
import { proseOf } from "./prose.ts";

/** What a reader meets first: what this is and as of when, the page in short, and what the words rest on. */
export function front(story: Story, site: Site, places: Places): RootContent[] {
  const { finding, table } = figureOf(headView, story);
  return [
    heading(1, story.title),
    paragraph([emphasis(asSentence(story.kicker)), ` ${story.description}`]),
    paragraph(noteProvenance(story, site)),
    heading(2, "In short"),
    ...proseOf(story.inShort.tree, places, 0),
    heading(2, finding),
    paragraph(table.caption ?? ""),
    ...markdownTable(table, { article: story.article, places }),
  ];
}

const noteProvenance = (story: Story, { publisher }: Site): string =>
  `Notes by ${publisher}, ${formatDate(story.annotated)}; evidence last checked on ${formatDate(story.checked)}.`;

/** What is printed below the headline: who wrote it, who published it, and when. */
export const articleProvenance = (story: Story): RootContent => {
  const { byline, publisher, publishedNote, url } = story.article;
  return paragraph([
    strong(asSentence(byline)),
    " Published by ",
    link(url, publisher),
    `, ${publicationInWords(story)}.${publishedNote === undefined ? "" : ` ${publishedNote}`}`,
  ]);
};

/** Where all this comes from, whose it is, and how it may be named. */
export function credit(story: Story, site: Site, places: Places): RootContent[] {
  const { headline, publisher, rights, url } = story.article;
  return [
    heading(2, "Credit and rights"),
    list(
      [
        ["This page: ", link(places.page, places.page)],
        [`The article: “${headline}”, ${publisher}, `, link(url, url), `. ${rights}`],
        `Notes, tables and sections: ${site.publisher}, ${formatDate(story.annotated)}.`,
        `Evidence last checked on ${formatDate(story.checked)}.`,
      ],
      false,
    ),
  ];
}
