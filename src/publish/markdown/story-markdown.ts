import type { RootContent } from "mdast";
import { allParts } from "../../parts/all-parts.ts";
import type { Addresses } from "../addresses.ts";
import { voiceWords } from "../../voices/words.ts";
import { listRootsInWords } from "../../views/roots-in-words.ts";
import { referenceDetails, referenceName } from "../../views/reference-name.ts";
import { isolated } from "../../words/direction.ts";
import { wordsOf } from "../../words/words-of.ts";
import type { Site } from "../../story/compile-site.ts";
import type { Excerpt, Reference, Story } from "../../story/story.ts";
import { annotatedArticle } from "./annotated-article.ts";
import { articleProvenance, credit, front } from "./front.ts";
import { markdownTable } from "../../views/markdown/markdown-table.ts";
import { footingWords } from "../../views/markdown/footing-words.ts";
import { heading, link, list, paragraph, strong, type Words } from "../../views/markdown/nodes.ts";
import { correctionsInWords } from "../page/corrections.ts";
import { figureOf, isFigure, tablesOf, type View, type ViewedStory } from "../../views/view.ts";
import { outlineOf } from "../outline.ts";
import { proseOf } from "./prose.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { placesOf, type Places } from "../places.ts";

/** The whole page as Markdown, in its order: the notes are footnotes of the article, the figures are tables. */
export function storyMarkdown(story: ViewedStory, site: Site, at: Addresses, parts = allParts): string {
  const places = placesOf(story.slug, at);
  const words = wordsOf(story);
  const children = [
    ...front(story, site, places),
    heading(2, story.notes.length > 0 ? words.article.name : words.article.nameAlone),
    ...annotatedArticle(story, articleProvenance(story), places),
    ...outlineOf(story, parts).flatMap(({ label, prose, open, shown, isAbout }) => [
      heading(2, label),
      ...(prose
        ? [heading(3, prose.heading), ...proseOf(prose.tree, places, 2)]
        : open
          ? [heading(3, figureOf(open, story).finding)]
          : []),
      ...evidence(story, shown, places),
      ...(isAbout ? [...corrections(story, places), ...method(story, site)] : []),
    ]),
    ...(story.references.length > 0
      ? [
          heading(2, words.page.references),
          ...listRootsInWords(story.references, story).map((told) => paragraph(told)),
          referenceList(story),
        ]
      : []),
    ...credit(story, site, places),
  ];
  return writeMarkdown({ type: "root", children });
}

/** The views of a section as tables; where there are several, each below what it shows. */
function evidence(story: ViewedStory, told: readonly View[], places: Places): RootContent[] {
  return told.flatMap((view) => [
    ...(told.length > 1 ? [heading(4, isFigure(view) ? figureOf(view, story).finding : view.name(story))] : []),
    ...tablesOf(view, story).flatMap((table) => markdownTable(table, { story, places })),
  ]);
}

const method = (story: Story, { policies }: Site): RootContent[] => [
  heading(4, voiceWords(story).countingRule.title),
  paragraph(voiceWords(story).countingRule.text),
  heading(4, wordsOf(story).markdown.policies),
  ...policies.map(({ title, text }) => paragraph([strong(title), `. ${text}`])),
];

/** What we got wrong and what stands there now, the last first; or that there was nothing so far. */
function corrections(story: Story, places: Places): RootContent[] {
  const words = wordsOf(story).correction;
  const told = correctionsInWords(story);
  const items = told.map(({ date, thing, place, was, is, footing }) => [
    strong(date),
    wordsOf(story).comma,
    link(place === undefined ? places.page : places.part(place), thing),
    `. ${words.wasAndIs({ was, is })}`,
    ...(footing ? [" ", ...footingWords(footing, story, places)] : []),
  ]);
  return [heading(4, words.heading), told.length === 0 ? paragraph(words.none(story.annotated)) : list(items, false)];
}

/** What is quoted of a work, in quotation marks of our language. */
function excerptWords({ reference, words, translation, place }: Excerpt, story: Story): string[] {
  const { reference: said, quoted } = wordsOf(story);
  const quotation = (text: string | undefined) => text && isolated(quoted(text), story.language);
  return said.excerpt(
    said.source(isolated(reference.publisher, story.language), place),
    quotation(words),
    quotation(translation),
  );
}

/** Where a copy of a work is archived, or why nowhere. */
function archiveWords({ archived, unarchived }: Reference, story: Story) {
  const { comma, reference: words } = wordsOf(story);
  return [
    ...(archived === undefined ? [] : [comma, link(archived, words.archived)]),
    ...(unarchived === undefined ? [] : [`. ${words.unarchived(unarchived)}`]),
  ];
}

/** The works cited, in the order of their numbers, with their addresses and what is quoted of them. */
const referenceList = (story: Story): RootContent =>
  list(
    story.references.map((reference): Words => [
      strong(referenceName(reference, story)),
      [
        "",
        isolated(reference.title ?? wordsOf(story).reference.untitled, story.language),
        `${referenceDetails(reference, story)}. `,
      ].join(wordsOf(story).comma),
      link(reference.url, reference.url),
      ...archiveWords(reference, story),
      ...reference.excerpts.flatMap((excerpt) => [" ", ...excerptWords(excerpt, story)]),
    ]),
    true,
  );
