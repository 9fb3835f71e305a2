import { z } from "zod";
import type { Block, BodyPiece, Sentence } from "../../story/read-article.ts";
import type { Span } from "../../story/read-body.ts";
import { articleFront } from "../../story/schemas/article.ts";
import { webAddress } from "../../story/schemas/fields.ts";
import type { StoryArticle } from "../../story/story.ts";
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

const span = z
  .strictObject({
    kind: z.enum(["emphasis", "strong", "link", "break"]).describe("What it is; a line break stands where a space is."),
    url: webAddress.optional().describe("Where a link leads."),
    position,
  })
  .meta({ id: "Span", description: "A stretch of a block that is set apart in the article." });

const block = z
  .strictObject({
    kind: z.enum(["headline", "subhead", "paragraph", "caption"]).describe("What it is."),
    level: z.literal([2, 3]).optional().describe("Of a subhead: 2 below the headline, 3 below another subhead."),
    text: z.string().min(1).describe("Its text, verbatim."),
    position,
    spans: z.array(span).optional().describe("What is set apart in it, in order; left out where there is nothing."),
    sentences: z.array(sentence).describe("Its sentences, in order."),
  })
  .meta({ id: "Block", description: "The headline or a line of the article’s body." });

type PublishedPiece =
  | { kind: "line"; block: number }
  | { kind: "list"; ordered: boolean; first: number; items: PublishedPiece[][] }
  | { kind: "quotation"; pieces: PublishedPiece[] }
  | { kind: "rule" };

const kindOf = <Kind extends PublishedPiece["kind"]>(kind: Kind) => z.literal(kind).describe("What it is.");

const piece: z.ZodType<PublishedPiece> = z
  .lazy(() =>
    z.discriminatedUnion("kind", [
      z
        .strictObject({
          kind: kindOf("line"),
          block: z.int().positive().describe("Which of `article.blocks` it is, counted from 0."),
        })
        .describe("A line of the body."),
      z
        .strictObject({
          kind: kindOf("list"),
          ordered: z.boolean().describe("Whether its items are numbered."),
          first: z.int().positive().describe("The number of its first item, where they are."),
          items: z.array(z.array(piece)).describe("What stands in each item."),
        })
        .describe("A list."),
      z
        .strictObject({
          kind: kindOf("quotation"),
          pieces: z.array(piece).describe("What stands in it."),
        })
        .describe("A quotation set apart from the text."),
      z.strictObject({ kind: kindOf("rule") }).describe("A rule across the page."),
    ]),
  )
  .meta({ id: "Piece", description: "A line of the article’s body, a list, a quotation, or a rule across the page." });

/** The article as data, with an address for each sentence. */
export const publishedArticle = publishedPart(
  {
    article: published(articleFront, {
      without: ["sentences", "quotations"],
      with: {
        text: z.string().min(1).describe("All blocks, verbatim, a line each."),
        blocks: z.array(block).describe("The headline, and every line of the body in the order of the text."),
        body: z
          .array(piece)
          .optional()
          .describe("How the blocks of the body stand to each other; left out where one follows on another."),
      },
    }),
  },
  ({ article }, write) => {
    const { blocks, body, ...rest } = article;
    const written = blocks.map((each) => blockData(article, each, write.address));
    const isPlain = body.every(({ kind }) => kind !== "list" && kind !== "quotation" && kind !== "rule");
    return {
      article: {
        ...write.fields(rest),
        url: asUri(rest.url),
        blocks: written,
        ...(!isPlain && { body: body.map((each) => pieceData(each, blocks)) }),
      },
    };
  },
);

function blockData(
  article: StoryArticle,
  { kind, level, text, spans, sentences, ...range }: Block,
  addressOf: (id: string) => string,
) {
  return {
    kind,
    ...(level && { level }),
    text,
    position: positionSelector(article, range),
    ...(spans.length > 0 && { spans: spans.map((each) => spanData(article, each)) }),
    sentences: sentences.map((one: Sentence) => ({
      id: one.id,
      text: one.text,
      position: positionSelector(article, one),
      address: addressOf(one.id),
    })),
  };
}

const spanData = (article: StoryArticle, each: Span) => ({
  kind: each.kind,
  ...(each.kind === "link" && { url: asUri(each.url) }),
  position: positionSelector(article, each),
});

function pieceData(each: BodyPiece, blocks: readonly Block[]): PublishedPiece {
  if (each.kind === "rule") return { kind: "rule" };
  if (each.kind === "quotation")
    return { kind: "quotation", pieces: each.pieces.map((inner) => pieceData(inner, blocks)) };
  if (each.kind !== "list") return { kind: "line", block: blocks.findIndex(({ start }) => start === each.start) };
  const items = each.items.map((item) => item.map((inner) => pieceData(inner, blocks)));
  return { kind: "list", ordered: each.isOrdered, first: each.first, items };
}
