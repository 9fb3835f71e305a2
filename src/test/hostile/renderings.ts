import { toHtml } from "hast-util-to-html";
import { allCards } from "../../publish/cards/story-cards.ts";
import { cardTree } from "../../publish/cards/card-tree.ts";
import { citationFile, citationOf } from "../../publish/cite/citation.ts";
import { embedCode } from "../../publish/embed/embed-code.ts";
import { oembedOf } from "../../publish/embed/oembed.ts";
import { annotationCollection } from "../../publish/data/annotations.ts";
import { articleMarkdown } from "../../publish/markdown/article-markdown.ts";
import { claimsCsv } from "../../publish/data/claims-table.ts";
import { exportAddresses as at, exportSite } from "../example-site.ts";
import { allParts } from "../../parts/all-parts.ts";
import { storyDocument } from "../../publish/data/story-document.ts";
import { creditOf, figureCsv, figureSvg } from "../../publish/figure-files.ts";
import { storyMarkdown } from "../../publish/markdown/story-markdown.ts";
import { writeJson } from "../../views/data/json.ts";
import { feedEntries } from "../../publish/feeds/feed-entry.ts";
import { jsonFeed, rssFeed } from "../../publish/feeds/feeds.ts";
import { llmsTxt } from "../../publish/feeds/llms.ts";
import { allFigures, figureViews } from "../../publish/outline.ts";
import { figureOf, viewed, type ViewedStory } from "../../views/view.ts";
import { claimJsonLd, recordJsonLd, storyJsonLd } from "../../publish/page/json-ld.ts";
import { sectionHtml } from "../../publish/page/section-html.ts";
import { placesOnPage } from "../../publish/places.ts";
import type { Site } from "../../story/compile-site.ts";
import type { Story } from "../../story/story.ts";
import { formatDirective } from "../../publish/text-fragments/text-directive.ts";
import {
  bibtexStructure,
  csvStructure,
  fragmentStructure,
  htmlStructure,
  jsonStructure,
  markdownStructure,
  risStructure,
  xmlStructure,
  type Structure,
} from "./structure.ts";

/** Something a story is turned into, and how programs read it. */
export interface Rendering {
  name: string;
  text: string;
  structure: Structure;
}

const viewsBesideTheMap = figureViews.filter(({ id }) => id !== "map");

/**
 * Everything a story is turned into but its pages.
 * @param site whose names go with it
 * @param withMap whether the map is drawn and what holds it written; it takes as long as all the rest
 */
export async function renderingsOf(compiled: Story, site: Site, withMap: boolean): Promise<Rendering[]> {
  const story = viewed(compiled);
  return [
    ...figures(story, site, withMap),
    ...texts(story, site, withMap),
    ...citations(story, site),
    ...(await prose(story)),
    ...(await feeds(story, site)),
  ];
}

function figures(story: ViewedStory, site: Site, withMap: boolean): Rendering[] {
  const credit = creditOf(story, site, at);
  const drawn = withMap ? allFigures(story) : viewsBesideTheMap.map((view) => figureOf(view, story));
  return drawn.flatMap((figure) => [
    { name: `${figure.id} on a page`, text: toHtml(figure.drawing, { space: "svg" }), structure: htmlStructure },
    ...(figure.narrowDrawing
      ? [
          {
            name: `${figure.id}, narrow`,
            text: toHtml(figure.narrowDrawing, { space: "svg" }),
            structure: htmlStructure,
          },
        ]
      : []),
    { name: `${figure.id}.svg`, text: figureSvg(figure, credit), structure: xmlStructure },
    { name: `${figure.id}.csv`, text: figureCsv(figure, credit), structure: csvStructure },
    { name: `code to embed ${figure.id}`, text: embedCode(figure, story, exportSite, at), structure: htmlStructure },
  ]);
}

/** A script that holds data, as the head of a page has it. */
const dataBlock = (data: object): string =>
  `<head><script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script></head>`;

function texts(story: ViewedStory, site: Site, withMap: boolean): Rendering[] {
  const page = at.full(`${story.slug}/`);
  const json: object[] = [
    storyJsonLd(story, site, page),
    recordJsonLd(story, { story: page, record: page }),
    ...story.claims.map((claim) => claimJsonLd(claim, story, site, { claim: page, story: page })),
  ];
  return [
    ...json.map((data) => ({ name: "JSON-LD", text: dataBlock(data), structure: htmlStructure })),
    { name: "claims.csv", text: claimsCsv(story, at), structure: csvStructure },
    { name: "annotations.jsonld", text: writeJson(annotationCollection(story, site, at)), structure: jsonStructure },
    { name: "article.md", text: articleMarkdown(story, at), structure: markdownStructure },
    { name: "llms.txt", text: llmsTxt({ site, stories: [story] }, at), structure: markdownStructure },
    {
      name: "cards",
      text: writeJson(allCards(story, site.name).map((card) => cardTree(card, 44))),
      structure: jsonStructure,
    },
    ...story.claims.map(({ passage: { exact } }) => ({
      name: "a link to words",
      text: formatDirective({ prefix: exact, start: exact, end: exact, suffix: exact }),
      structure: fragmentStructure,
    })),
    ...(withMap ? withEverything(story, site) : []),
  ];
}

/** What holds every figure. */
const withEverything = (story: ViewedStory, site: Site): Rendering[] => [
  { name: "story.json", text: writeJson(storyDocument(story, site, allParts, at)), structure: jsonStructure },
  { name: "story.md", text: storyMarkdown(story, site, at), structure: markdownStructure },
  ...viewsBesideTheMap.map((view) => ({
    name: "oEmbed",
    text: writeJson(oembedOf(figureOf(view, story), story, site, at)),
    structure: jsonStructure,
  })),
];

function citations(story: Story, site: Site): Rendering[] {
  const cited = { site, story, at };
  const [claim] = story.claims;
  return [cited, ...(claim ? [{ ...cited, claim }] : [])].flatMap((each) => [
    { name: "BibTeX", text: citationFile("bib", each), structure: bibtexStructure },
    { name: "RIS", text: citationFile("ris", each), structure: risStructure },
    { name: "CSL-JSON", text: citationFile("json", each), structure: jsonStructure },
    { name: "how to cite", text: JSON.stringify(citationOf(each)), structure: jsonStructure },
  ]);
}

const prose = (story: Story): Promise<Rendering[]> =>
  Promise.all(
    [story.inShort, ...story.sections.map((section) => section.prose)]
      .flatMap((own) => own ?? [])
      .map(async ({ tree, heading }, index) => {
        const { open, folded } = await sectionHtml(tree, `section-${String(index)}`, placesOnPage(story.slug, at));
        const text = [open, ...folded.map(({ html }) => html)].join("");
        return { name: `section “${heading}”`, text, structure: htmlStructure };
      }),
  );

async function feeds(story: Story, site: Site): Promise<Rendering[]> {
  const entries = feedEntries([story], at);
  return [
    { name: "feed.xml", text: await rssFeed(entries, site, at), structure: xmlStructure },
    { name: "feed.json", text: writeJson(jsonFeed(entries, site, at)), structure: jsonStructure },
    ...entries.map(({ html }) => ({ name: "an entry of a feed", text: html, structure: htmlStructure })),
  ];
}
