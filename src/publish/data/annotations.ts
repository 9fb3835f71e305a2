import { paths, type Addresses } from "../addresses.ts";
import { footingLinks } from "../../views/footing-links.ts";
import type { Lens } from "../../story/schemas/notes.ts";
import { anchors } from "../../story/anchors.ts";
import type { Site } from "../../story/compile-site.ts";
import { modifiedOn } from "../../story/derive/modified-on.ts";
import type { Note, Story } from "../../story/story.ts";
import { asUri } from "../../views/data/json.ts";
import { placesOf, type Places } from "../places.ts";
import { quoteSelector, type QuoteSelector } from "../../views/data/passage.ts";

interface TextualBody {
  type: "TextualBody";
  purpose: "commenting" | "tagging";
  value: string;
  format: "text/plain";
  language: string;
}

interface LinkedBody {
  type: "SpecificResource";
  purpose: "linking";
  source: string;
}

interface FragmentSelector {
  type: "FragmentSelector";
  conformsTo: "http://tools.ietf.org/rfc/rfc3236";
  value: string;
}

interface Annotation {
  id: string;
  type: "Annotation";
  motivation: "commenting";
  creator: { type: "Organization"; name: string; homepage: string };
  modified?: string;
  body: (TextualBody | LinkedBody)[];
  target: { type: "SpecificResource"; source: string; selector: [QuoteSelector, FragmentSelector] };
}

export interface AnnotationCollection {
  "@context": "http://www.w3.org/ns/anno.jsonld";
  id: string;
  type: "AnnotationCollection";
  label: string;
  total: number;
  first: { id: string; type: "AnnotationPage"; partOf: string; startIndex: 0; items: Annotation[] };
  last: string;
}

/**
 * The notes as a collection of annotations of the story's page (W3C Web Annotation Data Model). A passage is named by
 * its words, and for those who need no words by the fragment its link has. Positions are left out: text between the
 * paragraphs of the page would move them.
 */
export function annotationCollection(story: Story, site: Site, at: Addresses): AnnotationCollection {
  const id = at.full(paths.annotations(story.slug));
  const page = `${id}#all`;
  const items = story.notes.map((note) => annotation(note, story, site, at));
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: `Notes on “${story.article.headline}”`,
    total: items.length,
    first: { id: page, type: "AnnotationPage", partOf: id, startIndex: 0, items },
    last: page,
  };
}

function annotation(note: Note, story: Story, site: Site, at: Addresses): Annotation {
  const places = placesOf(story.slug, at);
  const modified = modifiedOn(story);
  return {
    id: places.part(anchors.note(note.id)),
    type: "Annotation",
    motivation: "commenting",
    creator: { type: "Organization", name: site.publisher, homepage: at.full("") },
    ...(modified.precision === "day" && { modified: `${modified.start}T00:00:00Z` }),
    body: [comment(note, story, site, places), tag(note.lens, site), ...note.references.map(evidence)],
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

/** Title, text, and who says so, as the note has them on the page: no reader shall take our inference for a report. */
function comment(note: Note, { article }: Story, { language }: Site, { part }: Places): TextualBody {
  const { parts } = footingLinks(note, article, {
    claim: ({ id }) => part(anchors.claim(id)),
    reference: ({ id }) => part(anchors.ref(id)),
  });
  const footing = parts
    .map(({ label, links }) => `${label} ${links.map(({ text, after }) => text + after).join(", ")}`)
    .join(". ");
  const value = `${note.title}\n\n${note.body}\n\n${footing}`;
  return { type: "TextualBody", purpose: "commenting", value, format: "text/plain", language };
}

const tag = (lens: Lens, { language }: Site): TextualBody => ({
  type: "TextualBody",
  purpose: "tagging",
  value: lens,
  format: "text/plain",
  language,
});

const evidence = ({ url }: Note["references"][number]): LinkedBody => ({
  type: "SpecificResource",
  purpose: "linking",
  source: asUri(url),
});
