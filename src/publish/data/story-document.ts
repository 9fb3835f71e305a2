import { paths, type Addresses } from "../addresses.ts";
import { allFigures } from "../../parts/all-figures.ts";
import type { Site } from "../../story/compile-site.ts";
import { modifiedOn } from "../../story/derive/modified-on.ts";
import { sectionIds, type Section, type Story } from "../../story/story.ts";
import { articleData } from "./document/article-data.ts";
import { evidenceData } from "./document/evidence-data.ts";
import { outcomesData } from "./document/outcomes-data.ts";
import { proseOf } from "../markdown/prose.ts";
import { writeMarkdown } from "../markdown/write-markdown.ts";
import { placesOf, type Places } from "../places.ts";
import type { StoryDocument } from "./schema/story-document.ts";

/** The story as data that can be used without this project: every id resolved, every address in full. */
export function storyDocument(story: Story, site: Site, at: Addresses): StoryDocument {
  const { slug, title, description, kicker } = story;
  const places = placesOf(slug, at);
  return {
    $schema: at.full(paths.storySchema()),
    id: at.full(paths.storyJson(slug)),
    slug,
    address: places.page,
    title,
    description,
    kicker,
    language: site.language,
    publisher: site.publisher,
    annotated: story.annotated.edtf,
    firstAnnotated: story.firstAnnotated.edtf,
    modified: modifiedOn(story).edtf,
    checked: story.checked.edtf,
    newest: story.newest.edtf,
    article: articleData(story.article, places),
    ...evidenceData(story, places),
    ...outcomesData(story, places),
    sections: [
      sectionData("in-short", { ...story.inShort, heading: "In short" }, places),
      ...sectionIds.map((id) => sectionData(id, story.sections[id], places)),
    ],
    figures: allFigures(story).map(({ id, finding, caption, checked, data }) => ({
      id,
      finding,
      caption,
      checked: checked.edtf,
      ...data,
      svg: places.figureFile(id, "svg"),
      csv: places.figureFile(id, "csv"),
    })),
    policies: site.policies,
    files: {
      annotations: at.full(paths.annotations(slug)),
      claimsCsv: at.full(paths.claimsCsv(slug)),
      articleMarkdown: at.full(paths.articleMarkdown(slug)),
      storyMarkdown: at.full(paths.storyMarkdown(slug)),
    },
  };
}

function sectionData(
  id: StoryDocument["sections"][number]["id"],
  { heading, tree }: Section,
  places: Places,
): StoryDocument["sections"][number] {
  const children = proseOf(tree, places, 0);
  return { id, heading, markdown: writeMarkdown({ type: "root", children }), address: places.part(id) };
}
