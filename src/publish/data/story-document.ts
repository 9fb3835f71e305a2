import { z } from "zod";
import { plainTable } from "../../views/plain-table.ts";
import { allFigures } from "../outline.ts";
import type { Part } from "../../parts/part.ts";
import type { Site } from "../../story/compile-site.ts";
import { modifiedOn } from "../../story/dates.ts";
import { date, day, id } from "../../story/schemas/fields.ts";
import { siteFile } from "../../story/schemas/site.ts";
import { storyFront } from "../../story/schemas/story.ts";
import type { Prose, Story } from "../../story/story.ts";
import type { ViewedStory } from "../../views/view.ts";
import { wordsOf } from "../../words/words-of.ts";
import { jsonSchema } from "../../views/data/json-schema.ts";
import { writerFor } from "../../views/data/data.ts";
import { address, published } from "../../views/data/published.ts";
import { paths, type Addresses } from "../addresses.ts";
import { proseOf } from "../markdown/prose.ts";
import { writeMarkdown } from "../markdown/write-markdown.ts";
import { placesOf, type Places } from "../places.ts";
import { publishedArticle } from "./article-data.ts";
import { publishedEvidence } from "./evidence-data.ts";

const text = (description: string) => z.string().min(1).describe(description);

const section = z
  .strictObject({
    id: id.describe("Its id on the page."),
    label: text("What the page calls it.").optional(),
    heading: text("What its prose finds; its label where it has none."),
    markdown: text("Its prose without the heading, as Markdown (CommonMark); links are in full.").optional(),
    views: z.array(id).describe("Ids of the tables and figures that it shows, in order.").optional(),
    address: address("The section on the story’s page."),
  })
  .meta({ id: "Section", description: "A section of our prose." });

const figure = z
  .strictObject({
    id,
    finding: text("What a reader should take away."),
    caption: text("What is drawn, from what, and how to read it."),
    checked: day("When it was last checked."),
    columns: z.array(text("The name of a column.")).describe("The columns of its data."),
    rows: z
      .array(
        z.array(z.union([z.string(), z.number()]).describe("A value.")).describe("A row, a value for each column."),
      )
      .describe("Its data, derived from the rest of the document."),
    svg: address("The drawing."),
    png: address("The drawing as a picture of pixels."),
    csv: address("The same data as CSV."),
  })
  .meta({ id: "Figure", description: "A figure: its finding, and the data it shows." });

const files = z
  .strictObject({
    annotations: address("The notes as W3C Web Annotations, where there are notes.").optional(),
    claimsCsv: address("The claims as CSV."),
    articleMarkdown: address("The article alone as Markdown."),
    storyMarkdown: address("The whole page as Markdown."),
  })
  .meta({ id: "Files", description: "The same story in other forms." });

/** What every story has, whatever its parts. */
export const coreDocument = z.strictObject({
  $schema: address("The schema this document holds to."),
  id: address("This document."),
  slug: id.describe("The story’s id in addresses."),
  address: address("The story’s page."),
  ...published(storyFront, {
    without: ["sections", "quotesNobody", "findings"],
    with: {
      language: storyFront.shape.language.unwrap(),
      firstAnnotated: storyFront.shape.firstAnnotated.unwrap(),
      statuses: storyFront.shape.statuses.unwrap().optional(),
    },
  }).shape,
  publisher: siteFile.shape.publisher,
  modified: date("When any of this last changed, by work on the annotations or by a correction."),
  newest: date("When the newest of the references appeared."),
  ...publishedArticle.members,
  ...publishedEvidence.members,
  sections: z.array(section).describe("Our prose, in the order of the page."),
  figures: z.array(figure).describe("What is derived from the story, as tables."),
  policies: siteFile.shape.policies,
  files,
});

/** A story as data: what every story has, and under their own names what the parts publish. */
type StoryDocument = z.output<typeof coreDocument> & Record<string, unknown>;

/** The JSON Schema (draft 2020-12) of `story.json`, made from the schemas that the content is checked by. */
export function storySchema(parts: readonly Part[], at: Addresses): object {
  const document = z
    .strictObject({ ...coreDocument.shape, ...merged(parts.map(optionalMembers)) })
    .describe("A news article kept word for word, with everything that is shown about what it rests on.");
  const { $schema, ...schema } = jsonSchema(document, "data");
  return { $schema, $id: at.full(paths.storySchema()), title: "An annotated news story", ...schema };
}

/** The story as data that can be used without this project: every id resolved, every address in full. */
export function storyDocument(story: ViewedStory, site: Site, parts: readonly Part[], at: Addresses): StoryDocument {
  const { slug, title, description, kicker, article } = story;
  const places = placesOf(slug, at);
  const write = writerFor(article, { address: places.part, claimPage: places.claim });
  return {
    $schema: at.full(paths.storySchema()),
    id: at.full(paths.storyJson(slug)),
    slug,
    address: places.page,
    title,
    description,
    kicker,
    language: story.language,
    publisher: site.publisher,
    annotated: story.annotated.edtf,
    firstAnnotated: story.firstAnnotated.edtf,
    modified: modifiedOn(story).edtf,
    checked: story.checked.edtf,
    newest: story.newest.edtf,
    lenses: story.lenses.map(({ id: name, label }) => ({ id: name, label })),
    ...(story.statuses.length > 0 && {
      statuses: story.statuses.map(({ id: name, label, as }) => ({ id: name, label, as })),
    }),
    ...publishedArticle.data(story, write),
    ...publishedEvidence.data(story, write),
    ...merged(parts.filter((part) => hasPart(story, part)).map((part) => part.published.data(story, write))),
    sections: [
      ...(story.inShort
        ? [{ ...proseData("in-short", story.inShort, places), heading: wordsOf(story).head.inShort }]
        : []),
      ...story.sections.map(({ id: name, label, views, prose }) => ({
        ...(prose ? proseData(name, prose, places) : { id: name, heading: label, address: places.part(name) }),
        label,
        views: [...views],
      })),
    ],
    figures: allFigures(story, parts).map(({ id: name, finding, caption, checked, table }) => ({
      id: name,
      finding,
      caption,
      checked: checked.edtf,
      ...plainTable(table, story),
      svg: places.figureFile(name, "svg"),
      png: places.figureFile(name, "png"),
      csv: places.figureFile(name, "csv"),
    })),
    policies: site.policies,
    files: {
      ...(story.notes.length > 0 && { annotations: at.full(paths.annotations(slug)) }),
      claimsCsv: at.full(paths.claimsCsv(slug)),
      articleMarkdown: at.full(paths.articleMarkdown(slug)),
      storyMarkdown: at.full(paths.storyMarkdown(slug)),
    },
  };
}

/** Whether a story has anything of a part. */
const hasPart = ({ things }: Story, { kinds }: Part): boolean =>
  kinds.some(({ name }) => things.some(({ publicId }) => publicId.startsWith(`${name}:`)));

/** What a part publishes: of a part that a story does not have, nothing. */
const optionalMembers = ({ published: { members } }: Part): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, z.optional(member)]));

/** What the parts publish, under one roof. */
const merged = <Member>(parts: readonly Readonly<Record<string, Member>>[]): Record<string, Member> =>
  Object.fromEntries(parts.flatMap((members) => Object.entries(members)));

function proseData(name: string, { heading, tree }: Prose, places: Places): z.output<typeof section> {
  const children = proseOf(tree, places, 0);
  return { id: name, heading, markdown: writeMarkdown({ type: "root", children }), address: places.part(name) };
}
