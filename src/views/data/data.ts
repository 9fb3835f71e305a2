import { z } from "zod";
import type { StoryDate } from "../../story/dates.ts";
import type { Passage, Story, StoryArticle } from "../../story/story.ts";
import { passageData, type passage } from "./passage.ts";

/** What a value of the story is as data: a date as EDTF, a place in the article by its selectors, a thing by its id. */
type Data<Value> = Value extends StoryDate
  ? string
  : Value extends Passage
    ? z.output<typeof passage>
    : Value extends { id: string }
      ? string
      : Value extends readonly (infer Item)[]
        ? Data<Item>[]
        : Value extends object
          ? Fields<Value>
          : Value;
type Fields<Thing> = { [Key in keyof Thing]: Data<Thing[Key]> };

/** Writes things of one story as data. */
interface Writer {
  /** The fields of something, each as data. */
  fields: <Thing extends object>(thing: Thing) => Fields<Thing>;
  /** The fields of each of some things, with the address, in full, of the fragment of the story's page where it stands. */
  things: <Thing extends { anchor: string }>(things: readonly Thing[]) => (Fields<Thing> & { address: string })[];
  address: (anchor: string) => string;
  /** The address of the page about a claim, in full. */
  claimPage: (id: string) => string;
}

/** What writes the things of a story with this article, whose page and pages stand where these addresses say. */
export function writerFor(
  article: StoryArticle,
  { address, claimPage }: Pick<Writer, "address" | "claimPage">,
): Writer {
  const data = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(data);
    if (typeof value !== "object" || value === null) return value;
    if ("edtf" in value) return value.edtf;
    if ("exact" in value) return passageData(article, value as Passage);
    return "id" in value ? value.id : fields(value);
  };
  // The type says of each value what is done with it above.
  const fields = <Thing extends object>(thing: Thing) =>
    Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, data(value)])) as Fields<Thing>;
  return {
    fields,
    things: (things) => things.map((thing) => ({ ...fields(thing), address: address(thing.anchor) })),
    address,
    claimPage,
  };
}

/** A stretch of the published document: the shapes of its members, and what stands in them for a story. */
export interface PublishedPart<Shape extends z.ZodRawShape = z.ZodRawShape> {
  members: Shape;
  data: (story: Story, write: Writer) => z.output<z.ZodObject<Shape>>;
}

/**
 * Ties what is written to the shape that is published of it. Of everything only what its shape names goes out,
 * whatever else the page knows of it.
 */
export const publishedPart = <Shape extends z.ZodRawShape>(
  members: Shape,
  data: PublishedPart<Shape>["data"],
): PublishedPart<Shape> => ({
  members,
  data(story, write) {
    const written = Object.entries(data(story, write)).map(([key, value]) => [key, onlyNamed(members[key], value)]);
    return Object.fromEntries(written) as z.output<z.ZodObject<Shape>>;
  },
});

function onlyNamed(shape: z.core.$ZodType | undefined, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (shape instanceof z.ZodOptional) return onlyNamed(shape.unwrap(), value);
  if (shape instanceof z.ZodArray && Array.isArray(value)) return value.map((each) => onlyNamed(shape.element, each));
  const kept = (shapeOf: (key: string) => z.core.$ZodType | undefined): object => {
    const named = Object.entries(value).filter(([key]) => shapeOf(key) !== undefined);
    return Object.fromEntries(named.map(([key, inner]) => [key, onlyNamed(shapeOf(key), inner)]));
  };
  if (shape instanceof z.ZodRecord) return kept(() => shape.valueType);
  return shape instanceof z.ZodObject ? kept((key) => shape.shape[key] as z.core.$ZodType | undefined) : value;
}
