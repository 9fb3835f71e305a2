import { z } from "zod";
import type { Passage, Story } from "../../story/story.ts";
import { passage } from "./passage.ts";
import { asOf, basis } from "./statement.ts";

/** What these fields of the content are wherever they are published: found, told and dated. */
const resolved = { passage, basis, asOf };

/** What becomes of one field of the content. */
type Published<Field> =
  Field extends z.ZodDefault<infer Inner>
    ? Published<Inner>
    : Field extends z.ZodOptional<infer Inner>
      ? z.ZodOptional<Published<Inner>>
      : Field extends z.ZodObject<infer Shape>
        ? z.ZodObject<PublishedShape<Shape>, z.core.$strict>
        : Extract<Field, z.ZodType>;

type PublishedShape<Shape> = {
  -readonly [Key in Exclude<keyof Shape, "meant">]: Key extends keyof typeof resolved
    ? (typeof resolved)[Key]
    : Published<Shape[Key]>;
};

// Unlike `ZodRawShape`, which may have fields of any name, it has none.
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type
type Nothing = Record<never, never>;

/** Where what is published of a thing differs from the content. */
interface Difference<Without, With> {
  /** Fields that stay behind. */
  without?: readonly Without[];
  /** Fields that are added, or take the place of those of the same name. */
  with?: With;
}

/**
 * The shape in which a thing of the content is published: that of the content, with its descriptions, but for the
 * difference given here. Everywhere a list that may be left out in the content is there, if empty; `basis`, `asOf` and
 * `passage` are resolved; and `meant` is left out, for it speaks to the check alone. Rules that hold between fields are
 * not carried over.
 */
export function published<
  Shape extends z.ZodRawShape,
  Without extends keyof Shape & string = never,
  With extends z.ZodRawShape = Nothing,
>(schema: z.ZodObject<Shape>, { without = [], with: added }: Difference<Without, With> = {}) {
  const behind: readonly string[] = ["meant", ...without];
  const kept = Object.entries(schema.shape)
    .filter(([key]) => !behind.includes(key))
    .map(([key, field]) => [
      key,
      Object.hasOwn(resolved, key) ? resolved[key as keyof typeof resolved] : goesOut(field),
    ]);
  const shape: unknown = { ...Object.fromEntries(kept), ...added };
  // The type says of each field what is done with it here.
  return z.strictObject(shape as Omit<PublishedShape<Shape>, Without | keyof With> & With).meta({ ...schema.meta() });
}

function goesOut(field: z.core.$ZodType): z.core.$ZodType {
  if (field instanceof z.ZodDefault) return goesOut(field.unwrap());
  if (field instanceof z.ZodOptional) return z.optional(goesOut(field.unwrap()));
  return field instanceof z.ZodObject ? published(field) : field;
}

/** The same for a list of things, which keeps its description. */
export const publishedList = <
  Shape extends z.ZodRawShape,
  Without extends keyof Shape & string = never,
  With extends z.ZodRawShape = Nothing,
>(
  list: z.ZodArray<z.ZodObject<Shape>>,
  difference?: Difference<Without, With>,
) => z.array(published(list.element, difference)).meta({ ...list.meta() });

/** A field with an address in full. */
export const address = (description = "Where the story’s page tells of it.") => z.url().describe(description);

/** What those who write data need to know of the story around a thing. */
export interface Writer {
  /** The address of a fragment of the story's page, in full. */
  address: (anchor: string) => string;
  /** The address of the page about a claim. */
  claimPage: (id: string) => string;
  passage: (place: Passage) => z.output<typeof passage>;
}

/** A stretch of the published document: the shapes of its members, and what stands in them for a story. */
export interface PublishedPart<Shape extends z.ZodRawShape = z.ZodRawShape> {
  members: Shape;
  data: (story: Story, writer: Writer) => z.output<z.ZodObject<Shape>>;
}

/** Ties what is written to the shape that is published of it. */
export const publishedPart = <Shape extends z.ZodRawShape>(
  members: Shape,
  data: PublishedPart<Shape>["data"],
): PublishedPart<Shape> => ({ members, data });
