import { z } from "zod";
import { asOf, bases, citedWithWords } from "../../story/schemas/fields.ts";
import { passage } from "./passage.ts";

/** Whose statement something is, said or not. */
export const basis = z
  .enum([...bases, "not-found"])
  .describe(
    "Whose statement it is: the article’s, that of works outside it, our comparison of texts, our inference, or what we searched for and did not find.",
  );

/** What these fields of the content are wherever they are published: found, told and dated. */
const resolved = {
  passage,
  basis,
  asOf: asOf.asOf.unwrap(),
  references: z.array(z.string()),
};

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
    : Published<Key extends "text" ? Told<Shape[Key]> : Shape[Key]>;
};

/** A text that the content may leave to facts is there wherever it is published. */
type Told<Field> = Field extends z.ZodOptional<infer Inner> ? Inner : Field;

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
 * `passage` are resolved; a `text` is there, even if facts tell it; and `meant` is left out, for it speaks to the check
 * alone. Rules that hold between fields are not carried over.
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
      Object.hasOwn(resolved, key)
        ? resolvedOf(key as keyof typeof resolved, field)
        : goesOut(key === "text" && field instanceof z.ZodOptional ? field.unwrap() : field),
    ]);
  const shape: unknown = { ...Object.fromEntries(kept), ...added };
  // The type says of each field what is done with it here.
  return z.strictObject(shape as Omit<PublishedShape<Shape>, Without | keyof With> & With).meta({ ...schema.meta() });
}

/** What is cited with words of it goes out as an id: these stand with the work. */
function resolvedOf(key: keyof typeof resolved, field: z.core.$ZodType): z.core.$ZodType {
  if (key !== "references") return resolved[key];
  const { description = "" } = field instanceof z.ZodType ? field : {};
  return resolved.references.describe(description.replace(citedWithWords, ""));
}

function goesOut(field: z.core.$ZodType): z.core.$ZodType {
  if (field instanceof z.ZodDefault) return goesOut(field.unwrap());
  if (field instanceof z.ZodOptional) return z.optional(goesOut(field.unwrap()));
  return field instanceof z.ZodObject ? published(field) : field;
}

/** The same for a list of things, which keeps its description; each thing has an address. */
export const publishedList = <
  Shape extends z.ZodRawShape,
  Without extends keyof Shape & string = never,
  With extends z.ZodRawShape = Nothing,
>(
  list: z.ZodArray<z.ZodObject<Shape>>,
  { without = [], with: added }: Difference<Without, With> = {},
) => {
  const all = { address: address(), ...added } as { address: z.ZodURL } & With;
  return z.array(published(list.element, { without, with: all })).meta({ ...list.meta() });
};

/** A field with an address in full. */
export const address = (description = "Where the story’s page tells of it.") => z.url().describe(description);
