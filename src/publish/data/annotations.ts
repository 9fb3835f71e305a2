import { z } from "zod";
import { paths, type Addresses } from "../addresses.ts";
import { footingLinks } from "../../views/footing-links.ts";
import { anchors } from "../../story/kinds.ts";
import type { Site } from "../../story/compile-site.ts";
import { modifiedOn, type StoryDate } from "../../story/dates.ts";
import type { Note, Story } from "../../story/story.ts";
import { asUri } from "../../views/data/json.ts";
import { wordsOf } from "../../words/words-of.ts";
import { placesOf, type Places } from "../places.ts";
import { quote, quoteSelector } from "../../views/data/passage.ts";

const iri = z.url({ protocol: /^https?$/u });

const textualBody = z.strictObject({
  type: z.literal("TextualBody"),
  purpose: z.enum(["commenting", "tagging"]),
  value: z.string().min(1),
  format: z.literal("text/plain"),
  language: z.string().min(2),
});

const linkedBody = z.strictObject({
  type: z.literal("SpecificResource"),
  purpose: z.literal("linking"),
  source: iri,
  selector: z.strictObject({ type: z.literal("TextQuoteSelector"), exact: z.string().min(1) }).optional(),
});

const around = z.string().min(1).optional();

const fragmentSelector = z.strictObject({
  type: z.literal("FragmentSelector"),
  value: z.string().regex(/^[^#\s]+$/u),
  conformsTo: z.literal("http://tools.ietf.org/rfc/rfc3236"),
});

const organisation = z.strictObject({ type: z.literal("Organization"), name: z.string().min(1), homepage: iri });
const person = z.strictObject({ type: z.literal("Person"), name: z.string().min(1) });

const annotationRules = z.strictObject({
  id: iri,
  type: z.literal("Annotation"),
  motivation: z.literal("commenting"),
  creator: z.union([organisation, z.tuple([person, organisation])]),
  created: z.iso.datetime().optional(),
  modified: z.iso.datetime().optional(),
  body: z.array(z.union([textualBody, linkedBody])).min(1),
  target: z.strictObject({
    type: z.literal("SpecificResource"),
    source: iri,
    selector: z.array(z.union([quote.extend({ prefix: around, suffix: around }), fragmentSelector])).min(1),
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
      items: z.array(annotationRules),
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

/**
 * The notes as a collection of annotations of the story's page (W3C Web Annotation Data Model). A passage is named by
 * its words, and for those who need no words by the fragment its link has. Positions are left out: text between the
 * paragraphs of the page would move them.
 */
export function annotationCollection(story: Story, site: Site, at: Addresses): z.output<typeof collectionRules> {
  const id = at.full(paths.annotations(story.slug));
  const page = `${id}#all`;
  const items = story.notes.map((note) => annotation(note, story, site, at));
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: wordsOf(story).annotations.label(story.article.headline),
    total: items.length,
    first: { id: page, type: "AnnotationPage", partOf: id, startIndex: 0, items },
    last: page,
  };
}

function annotation(note: Note, story: Story, site: Site, at: Addresses): z.output<typeof annotationRules> {
  const places = placesOf(story.slug, at);
  const publisher = { type: "Organization", name: site.publisher, homepage: at.full("") } as const;
  const { author, written } = note;
  return {
    id: places.part(anchors.note(note.id)),
    type: "Annotation",
    motivation: "commenting",
    creator: author === undefined ? publisher : [{ type: "Person", name: author }, publisher],
    ...timed("created", written),
    ...timed("modified", modifiedOn(story)),
    body: [comment(note, story, places), ...tags(note, story), ...evidence(note)],
    target: {
      type: "SpecificResource",
      source: places.page,
      selector: [
        quoteSelector(story.article, note.passage),
        {
          type: "FragmentSelector",
          conformsTo: "http://tools.ietf.org/rfc/rfc3236",
          value: anchors.passage(note.id),
        },
      ],
    },
  };
}

/** A date as a time, which is there only where the day is known. */
const timed = <Key extends string>(key: Key, date: StoryDate | undefined): Partial<Record<Key, string>> =>
  date?.precision === "day" ? ({ [key]: `${date.start}T00:00:00Z` } as Partial<Record<Key, string>>) : {};

/** Title, text, and who says so, as the note has them on the page: no reader shall take our inference for a report. */
function comment(note: Note, story: Story, { part }: Places): z.output<typeof textualBody> {
  const { parts } = footingLinks(note, story, {
    claim: ({ id }) => part(anchors.claim(id)),
    reference: ({ id }) => part(anchors.ref(id)),
  });
  const footing = parts
    .map(({ label, links }) => `${label} ${links.map(({ text, after }) => text + after).join(wordsOf(story).comma)}`)
    .join(". ");
  const value = `${note.title}\n\n${note.body}\n\n${footing}`;
  return { type: "TextualBody", purpose: "commenting", value, format: "text/plain", language: story.language };
}

/** The ids of its lens and, where it has one, of its kind. */
const tags = ({ lens, kind }: Note, { language }: Story): z.output<typeof textualBody>[] =>
  [lens.id, ...(kind === undefined ? [] : [kind])].map((value) => ({
    type: "TextualBody",
    purpose: "tagging",
    value,
    format: "text/plain",
    language,
  }));

/** The works that a note cites; of one that is quoted, the very words. */
const evidence = ({ references, excerpts }: Note): z.output<typeof linkedBody>[] =>
  references.flatMap((work) => {
    const link = { type: "SpecificResource", purpose: "linking", source: asUri(work.url) } as const;
    const quoted = excerpts.flatMap(({ reference, words }) => (reference === work && words !== undefined ? words : []));
    if (quoted.length === 0) return [link];
    return quoted.map((exact) => ({ ...link, selector: { type: "TextQuoteSelector", exact } as const }));
  });
