import type { ConditionStatus } from "../parts/dependency/model.ts";
import { asSentence } from "../words/as-sentence.ts";
import { capitalised } from "../words/in-words.ts";
import { anchors } from "../story/anchors.ts";
import { formatDate } from "../story/dates.ts";
import type { DatedReference, Footing, OutcomeThing } from "../story/story.ts";

/** A thing that became of a claim, as a reader is told of it. */
export interface OutcomeRow {
  title: string;
  /** Where on the story's page it stands. */
  anchor: string;
  status?: ConditionStatus;
  /** Its date, or the date up to which it holds. */
  when?: string;
  text: string;
  footing: Footing;
}

/** What to tell of a thing that became of a claim. */
export function outcomeRow({ kind, thing }: OutcomeThing): OutcomeRow {
  const anchor = anchors[kind](thing.id);
  switch (kind) {
    case "event":
      return {
        title: thing.title,
        anchor,
        when: capitalised(formatDate(thing.date)),
        text: thing.text,
        footing: thing,
      };
    case "precondition": {
      const { status, asOf, text } = thing.now;
      return { title: thing.title, anchor, status, when: `As of ${formatDate(asOf)}`, text, footing: thing.now };
    }
    case "condition": {
      const { status, asOf, text } = thing.now;
      return { title: thing.label, anchor, status, when: `As of ${formatDate(asOf)}`, text, footing: thing.now };
    }
    case "country": {
      const { asOf, text } = thing.standing;
      return { title: thing.name, anchor, when: `As of ${formatDate(asOf)}`, text, footing: thing.standing };
    }
    case "note":
      return { title: thing.title, anchor, text: thing.body, footing: thing };
  }
}

/** What introduces the newest page that was read in vain, and the page with its date. */
export function notFoundWords({ publisher, published }: DatedReference): { lead: string; page: string } {
  return {
    lead: "We looked for what came later and found nothing; the newest page on this is",
    page: asSentence(`${publisher}, ${formatDate(published)}`),
  };
}
