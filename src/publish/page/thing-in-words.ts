import { allKinds } from "../../parts/all-parts.ts";
import { splitId, type CoreKind, type Kinds, type PublicId } from "../../story/kinds.ts";
import type { Story } from "../../story/story.ts";
import { capitalised } from "../../words/as-sentence.ts";
import { wordsOf } from "../../words/words-of.ts";
import { figureViews } from "../outline.ts";
import { referenceName } from "../../views/reference-name.ts";

/** What a reader would call a thing with an address, such as `the note “Which town they work for”`. */
export function thingInWords(story: Story, id: PublicId, kinds: Kinds = allKinds): string {
  const { kind, name } = splitId(id);
  if (isOfCore(kind)) return nameOf[kind](story, name);
  const { label = "" } = story.things.find(({ publicId }) => publicId === id) ?? {};
  return kinds.get(kind)?.called?.(label, story) ?? id;
}

const isOfCore = (kind: string): kind is CoreKind => Object.hasOwn(nameOf, kind);

const called = <Thing extends { id: string }>(things: readonly Thing[], id: string): Thing | undefined =>
  things.find((thing) => thing.id === id);

const nameOf: Record<CoreKind, (story: Story, name: string) => string> = {
  story: (story) => wordsOf(story).things.story(story.title),
  section: (story, name) => {
    const { head, things } = wordsOf(story);
    const label = called(story.sections, name)?.label;
    return things.section(label ?? (name === "in-short" ? head.inShort : inWords(name)));
  },
  sentence: (story, name) => {
    const sentences = story.article.blocks.flatMap((block) => block.sentences);
    return wordsOf(story).things.sentence(called(sentences, name)?.text ?? "");
  },
  claim: (story, name) => wordsOf(story).things.claim(called(story.claims, name)?.label ?? ""),
  voice: (story, name) => wordsOf(story).things.voice(called(story.voices, name)?.name ?? ""),
  note: (story, name) => wordsOf(story).things.note(called(story.notes, name)?.title ?? ""),
  fact: (story, name) => wordsOf(story).things.fact(called(story.facts, name)?.says ?? ""),
  ref: (story, name) => {
    const reference = called(story.references, name);
    return wordsOf(story).things.ref(reference ? referenceName(reference, story) : "");
  },
  figure: (story, name) => {
    const view = figureViews.find(({ id }) => id === name);
    return wordsOf(story).things.figure(view ? view.name(story) : inWords(name));
  },
  policy: (story, name) => wordsOf(story).things.policy(inWords(name)),
  correction: (story, name) => wordsOf(story).things.correction(called(story.corrections, name)?.date.edtf ?? ""),
};

/** What is called by nothing but its id, as words with their first letter large. */
const inWords = (id: string): string => capitalised(id.replaceAll("-", " "));
