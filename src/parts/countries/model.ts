import type { StoryDate } from "../../story/dates.ts";
import type { Kept } from "../../story/kept.ts";
import type { Passage, Statement, Story, Thing } from "../../story/story.ts";
import type { RawCell, RawColumn, RawCountry } from "./schema.ts";
import type { Tone } from "./tones.ts";
import { usualViewpoint, type Viewpoint } from "./viewpoints.ts";

/** A part that states play. It has a label unless it is one of those that every story can use. */
export interface Role {
  id: string;
  label?: string;
  tone: Tone;
}

/** Something that the story asks of each state, and the ways to stand in it, where it is about that. */
export interface Column extends Omit<RawColumn, "statuses"> {
  statuses: readonly Status[];
}

/** A way to stand in what a column asks. */
export interface Status {
  id: string;
  label: string;
}

/** What is known of one state in one column. */
export interface CountryCell extends Statement<RawCell, "status" | "since" | "asOf"> {
  /** How it stands, and up to when that is known: where its column is about that. */
  status: Status | undefined;
  asOf: StoryDate | undefined;
  since: StoryDate | undefined;
}

/** A state or territory in the story. */
export interface Country extends Thing, Kept<RawCountry, "names" | "except" | "role" | "cells"> {
  role: Role;
  /** Every place where the article means it, in order. */
  mentions: Passage[];
  /** By the ids of columns. */
  cells: Readonly<Record<string, CountryCell>>;
}

/** The states and territories of a story in the order of their file, and the vocabularies in which they are told. */
export interface CountryList {
  /** Those that some country plays, in the order of the map's key. */
  roles: Role[];
  columns: Column[];
  countries: Country[];
  /** Whose borders the map draws. */
  borders: Viewpoint;
}

declare module "../../story/story.ts" {
  interface PartData {
    countries: CountryList;
  }
}

/** The countries of a story with their vocabularies; empty where it has no such part. */
export const countryListOf = ({ parts }: Pick<Story, "parts">): CountryList =>
  parts.countries ?? { roles: [], columns: [], countries: [], borders: usualViewpoint };

/** The countries of a story, in the order of their file; none where it has no such part. */
export const countriesOf = (story: Pick<Story, "parts">): Country[] => countryListOf(story).countries;

/** What is known of a country in a column. */
export const cellIn = ({ cells }: Pick<Country, "cells">, { id }: Column): CountryCell | undefined =>
  // A column may be called as something that every object has.
  Object.hasOwn(cells, id) ? cells[id] : undefined;
