import { count, counted, every } from "../words/grammar.en-GB.ts";
import { phrase, type Phrase } from "../words/phrase.ts";
import { capitalised } from "../words/as-sentence.ts";
import type { ClaimKind, VoiceStanding } from "../story/schemas/claims.ts";
import type { Standing } from "./word-shares/word-shares.ts";

/** What is said of voices and of what the words rest on, in British English. */
export const enGB = {
  /** What the section of claims and voices is called in a story that names no sections. */
  section: { label: "Sources" },
  standings: {
    named: "A named person",
    official: "An official, unnamed",
    institution: "An institution",
    unnamed: "Unnamed sources",
    unidentified: "An outlet, not identified",
    silent: "Refusal or silence, reported",
    record: "Public record",
    analysis: "Analysis and context",
    unsourced: "News for which nobody is cited",
    none: "In no claim",
  } satisfies Record<Standing, string>,
  /** The same of voices in a table: after a name, and as the head of a group. */
  voices: {
    named: "named",
    official: "official, unnamed",
    institution: "institution",
    unnamed: "unnamed",
    unidentified: "outlet, not identified",
    silent: "silent",
  } satisfies Record<VoiceStanding, string>,
  groups: {
    named: "named",
    official: "official",
    institution: "institution",
    unnamed: "unnamed",
    unidentified: "outlet",
    silent: "silent",
  } satisfies Record<VoiceStanding, string>,
  didNotComment: "Did not comment",
  /** What a claim without a voice is: in a word or two, in a sentence, and what introduces its references. */
  kinds: {
    record: {
      short: "Public record",
      sentence: "This is public record: anyone can look it up.",
      references: "See",
    },
    analysis: {
      short: "Context",
      sentence: "This is the article’s own analysis or context. It cites nobody.",
      references: "Also in",
    },
    unsourced: {
      short: "Uncited news",
      sentence: "This is news for which the article cites nobody.",
      references: "A source is given in",
    },
  } satisfies Record<ClaimKind, { short: string; sentence: string; references: string }>,
  /** Head of the column in which claims without a voice are named. */
  noVoice: "No voice",
  reportedBy: "Reported by",
  notTold: <Piece>(mark: (text: string) => Piece, untold: string): Phrase<Piece> =>
    phrase`${mark("Not told:")} ${untold}`,
  claims: {
    view: "Claims and the voices behind them",
    columns: {
      claim: { head: "Claim", name: "claim" },
      place: { head: "Place", name: "place" },
      statement: { head: "What the article says", name: "statement" },
      voices: { head: "Voices", name: "voices" },
      standing: { head: "Standing or kind", name: "standing or kind" },
      behind: { head: "Voices, or what it is" },
      outcome: { head: "What became of it" },
    },
    /** Of a story whose claims have no voices and are no news. */
    noNews: "All that the article claims is public record or its own analysis",
    finding: (all: number, unsourced: number): string => {
      if (unsourced === 0) return "No claim is news for which nobody is cited";
      if (unsourced === all)
        return `${capitalised(every(all, "claim"))} ${all > 1 ? "are" : "is"} news for which nobody is cited`;
      return `Of ${String(all)} claims, ${count(unsourced)} ${unsourced > 1 ? "are" : "is"} news for which nobody is cited`;
    },
    description: "The table on the page says the same.",
    /** In which order claims and voices stand. */
    order: "Claims in the article’s order, voices from firmest to thinnest.",
    orderAlone: "Claims in the article’s order.",
  },
  table: {
    view: "What a reader learns about each voice",
    /** What its fold is called on the page: what is inside, and how much of it. */
    fold: (voices: number): string => `What the article tells of ${counted(voices, "voice")}, and what it does not`,
    caption: "What a reader learns about each voice, and what the article leaves untold.",
    columns: {
      voice: { head: "Voice", name: "voice" },
      standing: { head: "Standing", name: "standing" },
      told: { head: "The article tells", name: "told" },
      untold: { head: "It does not tell", name: "not told" },
    },
  },
  shares: {
    view: "Who stands behind the words",
    caption: "Share of the article’s words by what they rest on.",
    columns: {
      standing: { head: "What they rest on", name: "what they rest on" },
      words: { head: "Words", name: "words" },
      percent: { head: "Per cent", name: "per cent" },
    },
    percent: (percent: number): string => `${String(percent)}%`,
    words: (number: number): string => `${String(number)} ${number === 1 ? "word" : "words"}`,
    description: "The list says the same.",
    figureCaption: (words: number): string =>
      `Share of the article’s ${words === 1 ? "one word" : `${String(words)} words`} by what they rest on. Thick means that a voice speaks, thin that none does.`,
    /** Above the article in miniature. */
    miniature: "The article, a line a paragraph",
    fold: (shares: number): string =>
      shares === 1 ? "The share in words and per cent" : `${capitalised(count(shares))} shares in words and per cent`,
    finding: {
      nobody: "The article cites nobody",
      /** @param percent undefined where it is less than one, and not none */
      cited: (percent: number | undefined): string =>
        `The article cites somebody for ${wholePercent(percent)} of its words`,
      /** @param elsewhere for how much of this news other texts of the report give a source */
      uncited: (percent: number | undefined, elsewhere: "none" | "some" | "most" | "all"): string => {
        const finding = capitalised(`${wholePercent(percent)} of the words are news without a source`);
        return elsewhere === "none" ? finding : `${finding}; other texts name one for ${elsewhere} of it`;
      },
    },
  },
  countingRule: {
    title: "How words are counted",
    text: "A word of headline or paragraph counts once, for the firmest claim that it belongs to, in the order in which the shares are listed. A word in no claim is counted apart.",
  },
};

function wholePercent(percent: number | undefined): string {
  if (percent === 100) return "all";
  return percent === undefined ? "less than 1%" : `${String(percent)}%`;
}
