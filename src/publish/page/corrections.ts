import { allKinds } from "../../parts/all-parts.ts";
import { anchors } from "../../story/kinds.ts";
import { fragmentsOf, type Kinds } from "../../story/kinds.ts";
import type { Correction, Footing, Story } from "../../story/story.ts";
import { wordsOf } from "../../words/words-of.ts";
import { thingInWords } from "./thing-in-words.ts";

/** A correction as it is told wherever it is told. */
export interface CorrectionInWords {
  /** The fragment it stands at. */
  anchor: string;
  /** In words: `2 July 2026`. */
  date: string;
  /** ISO 8601. */
  day: string;
  was: string;
  is: string;
  /** What it concerns, and the fragment of its place on the page; none where that is the page as a whole. */
  thing: string;
  place: string | undefined;
  footing: Footing | undefined;
}

/** The corrections of a story, the last one first. */
export const correctionsInWords = (story: Story, kinds: Kinds = allKinds): CorrectionInWords[] =>
  story.corrections.map((correction) => inWords(story, correction, kinds)).toReversed();

function inWords(story: Story, { id, date, concerns, was, is, footing }: Correction, kinds: Kinds): CorrectionInWords {
  const [place] = fragmentsOf(concerns, kinds);
  const thing = thingInWords(story, concerns, kinds);
  const dateInWords = wordsOf(story).date(date);
  return { anchor: anchors.correction(id), date: dateInWords, day: date.start, was, is, thing, place, footing };
}
