import { z } from "zod";
import { sectionIds } from "../../../story/story.ts";
import { article } from "./article.ts";
import { change, claim, correction, note, reference, version, voice } from "./evidence.ts";
import { address, date, id, language, name } from "./fields.ts";
import { condition, country, dependency, event, precondition } from "./outcomes.ts";

const section = z
  .strictObject({
    id: z.enum(["in-short", ...sectionIds]).describe("Its id on the page."),
    heading: name("What its prose finds."),
    markdown: name("Its prose without the heading, as Markdown (CommonMark); links are in full."),
    address: address("The section on the story’s page."),
  })
  .meta({ id: "Section", description: "A section of our prose." });

const figure = z
  .strictObject({
    id,
    finding: name("What a reader should take away."),
    caption: name("What is drawn, from what, and how to read it."),
    checked: date("The day on which it was last checked."),
    columns: z.array(name("The name of a column.")).describe("The columns of its data."),
    rows: z
      .array(
        z.array(z.union([z.string(), z.number()]).describe("A value.")).describe("A row, a value for each column."),
      )
      .describe("Its data, derived from the rest of the document."),
    svg: address("The drawing."),
    csv: address("The same data as CSV."),
  })
  .meta({ id: "Figure", description: "A figure: its finding, and the data it shows." });

const policy = z
  .strictObject({ id, title: name("Its title."), text: name("What it says.") })
  .meta({ id: "Policy", description: "A rule we hold ourselves to." });

const files = z
  .strictObject({
    annotations: address("The notes as W3C Web Annotations."),
    claimsCsv: address("The claims as CSV."),
    articleMarkdown: address("The article alone as Markdown."),
    storyMarkdown: address("The whole page as Markdown."),
  })
  .meta({ id: "Files", description: "The same story in other forms." });

/** A story as published for reuse: the schema is published with it, and types what is written. */
export const storyDocumentSchema = z
  .strictObject({
    $schema: address("The schema this document holds to."),
    id: address("This document."),
    slug: id.describe("The story’s id in addresses."),
    address: address("The story’s page."),
    title: name("The page’s title."),
    description: name("What the page is, in a sentence."),
    kicker: name("What kind of page it is."),
    language: language("The language of everything but the article and the references."),
    publisher: name("Who made the annotations; the article has a publisher of its own."),
    annotated: date("When the annotations were last worked on."),
    firstAnnotated: date("When they were first published."),
    modified: date("When any of this last changed, by work on the annotations or by a correction."),
    checked: date("The day on which evidence for what is said was last looked for."),
    newest: date("When the newest of the references appeared."),
    article,
    voices: z.array(voice).describe("The voices, in the order of the article."),
    claims: z.array(claim).describe("What the article asserts."),
    notes: z.array(note).describe("Our notes on passages."),
    countries: z.array(country).describe("The states and territories in the story."),
    preconditions: z.array(precondition).describe("What must hold first, then and as last known."),
    conditions: z.array(condition).describe("The conditions, those that must hold first before the others."),
    dependencies: z.array(dependency).describe("How one condition depends on another."),
    events: z.array(event).describe("What happened when."),
    versions: z.array(version).describe("The tellings of the report on its way to the article."),
    changes: z.array(change).describe("What changed between them."),
    corrections: z.array(correction).describe("What we got wrong, and when it was put right; the oldest first."),
    references: z.array(reference).describe("The works cited."),
    sections: z.array(section).describe("Our prose, in the order of the page."),
    figures: z.array(figure).describe("What is derived from the story, as tables."),
    policies: z.array(policy).describe("The rules we hold ourselves to."),
    files,
  })
  .describe("A news article kept word for word, with everything that is shown about what it rests on.");

export type StoryDocument = z.output<typeof storyDocumentSchema>;
