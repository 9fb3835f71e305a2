import { allKinds } from "../../parts/all-parts.ts";
import { splitId, type CoreKind, type Kinds, type PublicId } from "../../story/kinds.ts";
import { sectionIds, type Story } from "../../story/story.ts";
import { sectionLabels } from "../../words/labels.ts";
import { referenceName } from "../../views/reference-name.ts";

/** What a reader would call a thing with an address, such as `the note “Which town they work for”`. */
export function thingInWords(story: Story, id: PublicId, kinds: Kinds = allKinds): string {
  const { kind, name } = splitId(id);
  if (isOfCore(kind)) return words[kind](story, name);
  const { label = "" } = story.things.find(({ publicId }) => publicId === id) ?? {};
  return kinds.get(kind)?.called?.(label, story) ?? id;
}

const isOfCore = (kind: string): kind is CoreKind => Object.hasOwn(words, kind);

const quoted = (kind: string, title: string | undefined): string => `the ${kind} “${title ?? ""}”`;
const called = <Thing extends { id: string }>(things: readonly Thing[], id: string): Thing | undefined =>
  things.find((thing) => thing.id === id);

const words: Record<CoreKind, (story: Story, name: string) => string> = {
  story: ({ title }) => `the story “${title}”`,
  section: (_story, name) => {
    const id = sectionIds.find((known) => known === name);
    return quoted("section", id ? sectionLabels[id] : inWords(name));
  },
  sentence: ({ article }, name) => {
    const sentences = article.blocks.flatMap((block) => block.sentences);
    return quoted("sentence", called(sentences, name)?.text);
  },
  claim: ({ claims }, name) => quoted("claim", called(claims, name)?.label),
  voice: ({ voices }, name) => quoted("voice", called(voices, name)?.name),
  note: ({ notes }, name) => quoted("note", called(notes, name)?.title),
  ref: ({ references }, name) => {
    const reference = called(references, name);
    return quoted("reference to", reference && referenceName(reference));
  },
  figure: (_story, name) => quoted("figure", inWords(name)),
  policy: (_story, name) => quoted("policy", inWords(name)),
  correction: ({ corrections }, name) => `the correction of ${called(corrections, name)?.date.edtf ?? ""}`,
};

/** An id's words with their first letter large: `in-short` is called `In short`. */
function inWords(id: string): string {
  const text = id.replaceAll("-", " ");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
