import { versionsOf } from "../../parts/versions/model.ts";
import { eventsOf } from "../../parts/events/model.ts";
import { dependencyOf } from "../../parts/dependency/model.ts";
import { preconditionsOf } from "../../parts/preconditions/model.ts";
import { countriesOf } from "../../parts/countries/model.ts";
import { readPublicId, type PublicId, type PublicKind } from "../../story/published/public-id.ts";
import { sectionIds, type Story } from "../../story/story.ts";
import { sectionLabels } from "../../words/labels.ts";
import { referenceName } from "../../views/reference-name.ts";

/** What a reader would call a thing with an address, such as `the note “Which town they work for”`. */
export function thingInWords(story: Story, id: PublicId): string {
  const { kind, name = "" } = readPublicId(id) ?? {};
  return kind ? words[kind](story, name) : id;
}

type Words = (story: Story, name: string) => string;

const quoted = (kind: string, title: string | undefined): string => `the ${kind} “${title ?? ""}”`;
const called = <Thing extends { id: string }>(things: readonly Thing[], id: string): Thing | undefined =>
  things.find((thing) => thing.id === id);

const words: Record<PublicKind, Words> = {
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
  country: (story, name) => quoted("entry", called(countriesOf(story), name)?.name),
  precondition: (story, name) => quoted("precondition", called(preconditionsOf(story), name)?.title),
  condition: (story, name) => quoted("condition", called(dependencyOf(story).conditions, name)?.label),
  dependency: (story, name) => quoted("dependency", called(dependencyOf(story).dependencies, name)?.statement),
  event: (story, name) => quoted("event", called(eventsOf(story), name)?.title),
  version: (story, name) => quoted("version of", called(versionsOf(story).versions, name)?.publisher),
  change: (story, name) => quoted("change", called(versionsOf(story).changes, name)?.point),
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
