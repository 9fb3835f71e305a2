import { z } from "zod";
import { address, date, id, language, name, position } from "./fields.ts";

const sentence = z
  .strictObject({
    id: id.describe("Id, made of its first words; unique in the article."),
    text: name("Its words."),
    position,
    address: address("The sentence on the story’s page."),
  })
  .meta({ id: "Sentence", description: "A sentence of the article, as Unicode segments text (UAX 29)." });

const block = z
  .strictObject({
    kind: z.enum(["headline", "paragraph"]).describe("Which of both it is."),
    text: name("Its text, verbatim."),
    position,
    sentences: z.array(sentence).describe("Its sentences, in order."),
  })
  .meta({ id: "Block", description: "The headline or a paragraph of the article." });

export const article = z
  .strictObject({
    headline: name("Its headline."),
    byline: name("Its byline as printed."),
    publisher: name("Who published it."),
    published: date("When it appeared."),
    publishedAs: z.string().optional().describe("That date in words, where its form would claim too much."),
    publishedNote: z.string().optional().describe("What a reader must know about that date."),
    url: address("Where its publisher has it, and where it was retrieved from."),
    language: language("Its language."),
    rights: name("Whose it is. Its text is not ours to license."),
    text: name("Headline and paragraphs, verbatim, a line each."),
    blocks: z.array(block).describe("Headline and paragraphs, in order."),
  })
  .meta({ id: "Article", description: "The published text, verbatim." });
