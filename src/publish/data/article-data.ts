import { z } from "zod";
import { articleFront } from "../../story/schemas/article.ts";
import { position, positionSelector } from "../../views/data/passage.ts";
import { asUri } from "../../views/data/json.ts";
import { publishedPart } from "../../views/data/data.ts";
import { address, published } from "../../views/data/published.ts";

const sentence = z
  .strictObject({
    id: z.string().describe("Id, made of its first words; unique in the article."),
    text: z.string().min(1).describe("Its words."),
    position,
    address: address("The sentence on the story’s page."),
  })
  .meta({
    id: "Sentence",
    description: "A sentence of the article, as Unicode segments text (UAX 29), abbreviations and quotations minded.",
  });

const block = z
  .strictObject({
    kind: z.enum(["headline", "paragraph"]).describe("Which of both it is."),
    text: z.string().min(1).describe("Its text, verbatim."),
    position,
    sentences: z.array(sentence).describe("Its sentences, in order."),
  })
  .meta({ id: "Block", description: "The headline or a paragraph of the article." });

/** The article as data, with an address for each sentence. */
export const publishedArticle = publishedPart(
  {
    article: published(articleFront, {
      without: ["sentences"],
      with: {
        text: z.string().min(1).describe("Headline and paragraphs, verbatim, a line each."),
        blocks: z.array(block).describe("Headline and paragraphs, in order."),
      },
    }),
  },
  ({ article }, write) => {
    const { blocks, ...rest } = article;
    const written = blocks.map(({ kind, text, sentences, ...range }) => ({
      kind,
      text,
      position: positionSelector(article, range),
      sentences: sentences.map((one) => ({
        id: one.id,
        text: one.text,
        position: positionSelector(article, one),
        address: write.address(one.id),
      })),
    }));
    return { article: { ...write.fields(rest), url: asUri(rest.url), blocks: written } };
  },
);
