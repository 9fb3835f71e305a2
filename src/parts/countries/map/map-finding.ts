import type { Story } from "../../../story/story.ts";
import { mostNamed } from "../../../views/drawn.ts";
import { cellIn, countryListOf, type Column, type Country } from "../model.ts";
import { countryWords } from "../words.ts";

/**
 * What the map finds, as far as that can be made of any vocabulary: how many stand in which way in the first column that
 * is about that, or else which states there are. It is made of labels and numbers as they stand, since sentences cannot
 * be made of words that a story chose for something else.
 */
export function mapFinding(story: Pick<Story, "language" | "parts">): string {
  const { finding } = countryWords(story);
  const { columns, countries } = countryListOf(story);
  const column = columns.find(({ statuses }) => statuses.length > 0);
  const groups = column ? groupsOf(column, countries) : [];
  const told = groups.flatMap(({ names }) => names);
  if (column && told.length > 0) {
    const standings = groups.map(({ label, names }) =>
      told.length <= mostNamed ? finding.standing(label, names) : finding.standingCounted(label, names.length),
    );
    return finding.standings(column.label, standings);
  }
  const names = countries.map(({ name }) => name);
  return names.length <= mostNamed ? finding.named(names) : finding.counted(names.length);
}

/** Those that stand alike, in the order of the statuses; a status that none has is left out. */
const groupsOf = (column: Column, countries: readonly Country[]): { label: string; names: string[] }[] =>
  column.statuses
    .map((status) => {
      const members = countries.filter((country) => cellIn(country, column)?.status === status);
      return { label: status.label, names: members.map(({ name }) => name) };
    })
    .filter(({ names }) => names.length > 0);
