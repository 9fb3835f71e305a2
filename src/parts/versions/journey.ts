import type { Change, Version } from "./model.ts";
import { directions } from "./schema.ts";

/** How a point passed through the tellings, as far as their words show it. Stations are counted from 0. */
export interface Journey {
  /** Whether the part was seen at each station. */
  seen: boolean[];
  /** The last station up to which the words are known to be those of the first. */
  from: number;
  /** The first station that has the words of the last one. */
  to: number;
}

/**
 * Says no more than the words do. A change lies somewhere after the last station that repeats the first one's words. It
 * lies at the latest where the last one's words stand already.
 */
export function journeyOf({ says }: Change, versions: readonly Version[]): Journey {
  const texts = versions.map(({ id }) => says.find(({ version }) => version.id === id)?.text);
  const last = texts.length - 1;
  const departs = texts.findIndex((text) => text !== texts[0]);
  const from = departs < 0 ? 0 : Math.max(0, departs - 1);
  const arrives = texts.findIndex((text, index) => index > from && holds(text, texts[last]));
  return { seen: texts.map((text) => text !== undefined), from, to: arrives < 0 ? last : arrives };
}

const holds = (text: string | undefined, words: string | undefined): boolean =>
  text !== undefined && words !== undefined && bare(text).includes(bare(words));

/** Without the quotation marks around it. */
const bare = (text: string): string => text.replace(/^[“„«]|[”“»]$/gu, "");

/**
 * Who changed a point: the first version, in the order of descent, whose words differ from those of the version it was
 * made from. Where those were not seen, the one before that counts.
 * @returns undefined where no version differs, as far as was seen
 */
export function changedBy({ says }: Change, versions: readonly Version[]): Version | undefined {
  const said = new Map(says.map(({ version, text }) => [version.id, text]));
  return versions
    .toSorted((a, b) => forebears(a).length - forebears(b).length)
    .find((version) => {
      const earlier = forebears(version).find(({ id }) => said.has(id));
      return earlier !== undefined && said.has(version.id) && said.get(version.id) !== said.get(earlier.id);
    });
}

/** The version it was made from, the one that was made from, and so on. */
const forebears = ({ from }: Version): Version[] => (from ? [from, ...forebears(from)] : []);

/** By direction, so that what is alike stands together; otherwise in the order given. */
export const sortedChanges = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => directions.indexOf(a.direction) - directions.indexOf(b.direction));

/** What a version says of a point; undefined where the part which would say it was not seen. */
export const saidBy = ({ says }: Change, version: string | undefined): string | undefined =>
  says.find((said) => said.version.id === version)?.text;
