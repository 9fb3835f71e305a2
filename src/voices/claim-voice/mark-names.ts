import type { Story } from "../../story/story.ts";
import { wordsOf } from "../../words/words-of.ts";
import type { VoiceWords } from "../words.ts";
import { columns, isKind, type Column, type Mark } from "./claim-matrix.ts";

/** What a column of marks is called above it. */
export const columnName = (column: Column, { groups, kinds }: VoiceWords): string =>
  isKind(column) ? kinds[column].short : groups[column];

/** What is said beside a mark: who speaks; of a claim without a voice, what it is. */
export const markName = ({ standing, voices }: Mark, story: Pick<Story, "language">, words: VoiceWords): string =>
  voices.length > 0 ? wordsOf(story).list(voices.map(({ name }) => name)) : columnName(standing, words);

/** Whether names stand before their mark, as `matrix.css` has it: behind those in the last columns they have no room. */
export const isBeforeMark = (column: Column): boolean => columns.indexOf(column) >= columns.indexOf("silent");
