import type { Story } from "../story.ts";
import type { PublicId } from "../kinds.ts";

/** What a story cannot know of itself. Kinds left out are not judged. */
export interface Surroundings {
  /** Ids of the figures drawn of a story. */
  figures?: readonly string[] | undefined;
  /** Ids of the site's policies, which stand on every story's page. */
  policies?: readonly string[] | undefined;
}

/** Parts of the page that may be there whatever the story names. */
export const pageParts: readonly string[] = [
  "article",
  "in-short",
  "corrections",
  "how-words-are-counted",
  "references",
];

/** The parts of a story’s page: what it has nothing of is left out. */
const partsOf = ({ inShort, references, sections }: Pick<Story, "inShort" | "references" | "sections">): string[] => [
  ...pageParts.filter((part) => (part !== "in-short" || inShort) && (part !== "references" || references.length > 0)),
  ...sections.map(({ id }) => id),
];

/**
 * Every thing of a story that has an address, sorted. Headings within sections are not among them: their ids follow
 * their words, and nothing leads to them.
 */
export function publicIds(story: Omit<Story, "moved">, { figures = [], policies = [] }: Surroundings): PublicId[] {
  const sentences = story.article.blocks.flatMap((block) => block.sentences);
  const ids: PublicId[] = [
    `story:${story.slug}`,
    ...partsOf(story).map((part): PublicId => `section:${part}`),
    ...sentences.map(({ id }): PublicId => `sentence:${id}`),
    ...story.claims.map(({ id }): PublicId => `claim:${id}`),
    ...story.voices.map(({ id }): PublicId => `voice:${id}`),
    ...story.notes.map(({ id }): PublicId => `note:${id}`),
    ...story.things.map(({ publicId }) => publicId),
    ...story.references.map(({ id }): PublicId => `ref:${id}`),
    ...figures.map((id): PublicId => `figure:${id}`),
    ...policies.map((id): PublicId => `policy:${id}`),
    ...story.corrections.map(({ id }): PublicId => `correction:${id}`),
  ];
  return ids.toSorted();
}

/** A thing that was published once, and what stands in its place today. */
export interface Moved {
  from: PublicId;
  to: PublicId;
}

/** Follows each step to its end, so that what moved twice leads to where it is now. Ends also in a circle. */
export function resolveMoved(steps: Readonly<Record<PublicId, PublicId>>): Moved[] {
  const next = new Map(entriesOf(steps));
  return [...next].map(([from, first]) => {
    const seen = new Set([from]);
    let to = first;
    for (let step = next.get(to); step !== undefined && !seen.has(to); step = next.get(to)) {
      seen.add(to);
      to = step;
    }
    return { from, to };
  });
}

/** The entries of a record of ids, as which `Object.entries` does not type them. */
export const entriesOf = (steps: Readonly<Record<PublicId, PublicId>>): [from: PublicId, to: PublicId][] =>
  Object.entries(steps) as [PublicId, PublicId][];
