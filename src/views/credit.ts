import type { StoryDate } from "../story/dates.ts";
import { asSentence } from "../words/as-sentence.ts";
import { wordsOf } from "../words/words-of.ts";
import type { PlainTable } from "./plain-table.ts";

/** Who is to be credited in a figure that is taken away, and where it came from. */
export interface Credit {
  publisher: string;
  /** Title of the story. */
  story: string;
  /** Address of the story’s page, in full. */
  address: string;
  /** BCP 47 tag of the language of what is said. */
  language: string;
}

/**
 * What every file of a figure says of where it is from: site, story, day and address, as plain text.
 * @param checked when what the figure shows was last checked
 */
export function creditLine({ publisher, story, address, language }: Credit, checked: StoryDate): string {
  return [asSentence(publisher), asSentence(story), wordsOf({ language }).figure.checked(checked), address].join(" ");
}

/**
 * A table whose last column has the credit in each row. CSV has no comments (RFC 4180), and spreadsheets would take a row
 * for one more row of data; a column stays with the rows that are sorted, filtered or copied.
 */
export function withCredit({ columns, rows }: PlainTable, credit: Credit, checked: StoryDate): PlainTable {
  const line = creditLine(credit, checked);
  return { columns: [...columns, wordsOf(credit).figure.credit], rows: rows.map((row) => [...row, line]) };
}
