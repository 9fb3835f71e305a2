import { anchors } from "../story/kinds.ts";
import type { Claim, Footing, Reference, Story } from "../story/story.ts";
import { placeInBrief, wordsOf } from "../words/words-of.ts";
import { formInWords } from "./reference-name.ts";

/** Where a page sends those who want to see what a statement stands on. */
export interface Destinations {
  claim: (claim: Claim) => string;
  reference: (reference: Reference) => string;
}

/** Addresses of what stands on a story’s page, and of the pages of claims. */
export interface Places {
  /** A place on the story’s page, by its fragment. */
  part: (anchor: string) => string;
  claim: (id: string) => string;
}

/** On the story’s page everything cited has a place of its own. */
export const citedOn = ({ part }: Pick<Places, "part">): Destinations => ({
  claim: ({ id }) => part(anchors.claim(id)),
  reference: ({ id }) => part(anchors.ref(id)),
});

/** An article, and the language in which we write of it. */
export type WrittenArticle = Pick<Story, "language" | "article">;

/** Words and the links that follow them. */
interface FootingPart {
  label: string;
  /** Each with the words that follow it. */
  links: { href: string; text: string; after: string }[];
}

interface FootingLinks {
  /** Whose statement it is; then, where it says that something was not found, up to when we looked. */
  parts: FootingPart[];
  /** Whether the statement is ours rather than somebody’s report. */
  isOurs: boolean;
}

/** The claims of the article that carry a statement: those that it cites, unless others report it. */
export const carrying = ({ basis, claims }: Footing): readonly Claim[] =>
  basis === "article" || basis === "inference" ? claims : [];

/**
 * What a statement stands on, in words and links: claims of the article only where they carry it.
 * @param before how many statements before it stand on the same and do not say so themselves
 */
export function footingLinks(footing: Footing, story: WrittenArticle, to: Destinations, before = 0): FootingLinks {
  const { alsoBefore, bases, comma, date } = wordsOf(story);
  const { references, basis, newest } = footing;
  const places = carrying(footing).map((claim) => ({
    href: to.claim(claim),
    text: placeInBrief(story, claim.passage),
    after: "",
  }));
  const links = [
    ...places.filter(({ text }, index) => places.findIndex((place) => place.text === text) === index),
    ...references.map((reference) => ({
      href: to.reference(reference),
      text: reference.publisher,
      after: formInWords(reference, story),
    })),
  ];
  const said = { label: bases[basis], links };
  // A page that is named already is not named again.
  const page = newest && !references.includes(newest) ? newest : undefined;
  const absent = newest && {
    label: bases["not-found"],
    links: [
      {
        href: to.reference(newest),
        text: [date(newest.published), page?.publisher].filter(Boolean).join(comma),
        after: page ? formInWords(page, story) : "",
      },
    ],
  };
  return {
    parts: [
      ...(basis === "not-found" ? [] : [said]),
      ...(absent ? [absent] : []),
      ...(before > 0 ? [{ label: alsoBefore(before), links: [] }] : []),
    ],
    isOurs: basis !== "article" && basis !== "references",
  };
}
