import type { RootContent } from "mdast";
import type { Addresses } from "../addresses.ts";
import { countingRule } from "../../voices/word-shares/counting-rule.ts";
import { sectionLabels } from "../../words/labels.ts";
import type { Site } from "../../story/compile-site.ts";
import { sectionIds, type SectionId, type Story } from "../../story/story.ts";
import { annotatedArticle } from "./annotated-article.ts";
import { corrections } from "./corrections.ts";
import { articleProvenance, credit, front } from "./front.ts";
import { preconditionTable } from "../../parts/preconditions/views.ts";
import { markdownTable } from "../../views/markdown/markdown-table.ts";
import { heading, paragraph, strong } from "../../views/markdown/nodes.ts";
import { countryTable } from "../../parts/countries/views.ts";
import { conditionTable, dependencyTable } from "../../parts/dependency/views.ts";
import { eventTable } from "../../parts/events/views.ts";
import { changeTable, versionTable } from "../../parts/versions/views.ts";
import { travelledFigure } from "../../parts/versions/travelled-figure.ts";
import { claimVoiceFigure } from "../../voices/claim-voice/claim-voice-figure.ts";
import { claimTable, voiceTable } from "../../voices/views.ts";
import type { Table } from "../../views/table.ts";
import { proseOf } from "./prose.ts";
import { referenceList } from "./reference-list.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { placesOf, type Places } from "../places.ts";

/** The whole page as Markdown, in its order: the notes are footnotes of the article, the figures are tables. */
export function storyMarkdown(story: Story, site: Site, at: Addresses): string {
  const places = placesOf(story.slug, at);
  const written = (...tables: Table[]): RootContent[] =>
    tables.flatMap((table) => markdownTable(table, { article: story.article, places }));
  const evidence: Record<SectionId, RootContent[]> = {
    sources: [
      heading(4, claimVoiceFigure(story).finding),
      ...written(claimTable(story)),
      heading(4, "What a reader learns about each voice"),
      ...written(voiceTable(story)),
      heading(4, travelledFigure(story).finding),
      ...written(versionTable(story), changeTable(story)),
    ],
    countries: written(countryTable(story)),
    preconditions: written(preconditionTable(story)),
    dependency: written(conditionTable(story), dependencyTable(story)),
    since: written(eventTable(story)),
    method: [...corrections(story, places), ...method(site)],
  };
  const children = [
    ...front(story, site, places),
    heading(2, "The article, with notes"),
    ...annotatedArticle(story, articleProvenance(story), places),
    ...sectionIds.flatMap((id) => [...prose(story, id, places), ...evidence[id]]),
    heading(2, "References"),
    referenceList(story.references),
    ...credit(story, site, places),
  ];
  return writeMarkdown({ type: "root", children });
}

const prose = ({ sections }: Story, id: SectionId, places: Places): RootContent[] => [
  heading(2, sectionLabels[id]),
  heading(3, sections[id].heading),
  ...proseOf(sections[id].tree, places, 2),
];

const method = ({ policies }: Site): RootContent[] => [
  heading(4, countingRule.title),
  paragraph(countingRule.text),
  heading(4, "Policies"),
  ...policies.map(({ title, text }) => paragraph([strong(title), `. ${text}`])),
];
