import { z } from "zod";

const iri = z.url({ protocol: /^https?$/u });

const textualBody = z.strictObject({
  type: z.literal("TextualBody"),
  purpose: z.enum(["commenting", "tagging"]),
  value: z.string().min(1),
  format: z.literal("text/plain"),
  language: z.string().min(2),
});

const linkedBody = z.strictObject({ type: z.literal("SpecificResource"), purpose: z.literal("linking"), source: iri });

const quoteSelector = z.strictObject({
  type: z.literal("TextQuoteSelector"),
  exact: z.string().min(1),
  prefix: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
});

const fragmentSelector = z.strictObject({
  type: z.literal("FragmentSelector"),
  value: z.string().regex(/^[^#\s]+$/u),
  conformsTo: z.literal("http://tools.ietf.org/rfc/rfc3236"),
});

const annotation = z.strictObject({
  id: iri,
  type: z.literal("Annotation"),
  motivation: z.literal("commenting"),
  creator: z.strictObject({ type: z.literal("Organization"), name: z.string().min(1), homepage: iri }),
  modified: z.iso.datetime().optional(),
  body: z.array(z.union([textualBody, linkedBody])).min(1),
  target: z.strictObject({
    type: z.literal("SpecificResource"),
    source: iri,
    selector: z.array(z.union([quoteSelector, fragmentSelector])).min(1),
  }),
});

/** What the Web Annotation Data Model demands of a collection as we write it: of each part, its name, kind and number. */
export const collectionRules = z
  .strictObject({
    "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
    id: iri,
    type: z.literal("AnnotationCollection"),
    label: z.string().min(1),
    total: z.int().nonnegative(),
    first: z.strictObject({
      id: iri,
      type: z.literal("AnnotationPage"),
      partOf: iri,
      startIndex: z.literal(0),
      items: z.array(annotation),
    }),
    last: iri,
  })
  .refine(({ total, first }) => total === first.items.length, "total counts the items")
  .refine(({ id, first, last }) => first.partOf === id && last === first.id, "its one page is part of it")
  .refine(
    ({ id, first }) => {
      const ids = [id, first.id, ...first.items.map((item) => item.id)];
      return new Set(ids).size === ids.length;
    },
    { message: "every id is its own" },
  );
