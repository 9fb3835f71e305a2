import { asSentence } from "../words/as-sentence.ts";
import { capitalised } from "../words/in-words.ts";
import { formatDate } from "../story/dates.ts";
import type { Status } from "../story/schemas/fields.ts";
import type { DatedReference, Footing, OutcomeThing } from "../story/story.ts";

/** A thing that became of a claim, as a reader is told of it. */
export interface OutcomeRow {
  title: string;
  /** Where on the story's page it stands. */
  anchor: string;
  status?: Status | undefined;
  /** Its date, or the date up to which it holds. */
  when?: string | undefined;
  text: string;
  footing: Footing;
}

/** What to tell of a thing that became of a claim. */
export function outcomeRow({ label, anchor, told }: OutcomeThing): OutcomeRow {
  const { status, date, asOf, text, footing } = told;
  const when = date ? capitalised(formatDate(date)) : asOf && `As of ${formatDate(asOf)}`;
  return { title: label, anchor, status, when, text, footing };
}

/** What introduces the newest page that was read in vain, and the page with its date. */
export function notFoundWords({ publisher, published }: DatedReference): { lead: string; page: string } {
  return {
    lead: "We looked for what came later and found nothing; the newest page on this is",
    page: asSentence(`${publisher}, ${formatDate(published)}`),
  };
}
