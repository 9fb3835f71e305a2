import type { ElementContent } from "hast";
import type { StoryDate } from "../story/dates.ts";
import type { Footing, Reference } from "../story/story.ts";
import type { PageContext } from "./html/cell-html.ts";

/**
 * Forms in which a table goes out: on the page, where people read it as text, and as data. A frame too narrow for a
 * drawing has a brief form; its columns say what room they need there.
 */
export type Form = "page" | "text" | "data";

/** What a cell tells first. */
type Lead =
  | { kind: "text"; text: string; mark?: Mark | undefined }
  | { kind: "number"; value: number }
  | { kind: "status"; status: string; label: string; asOf?: StoryDate | undefined }
  | { kind: "date"; date: StoryDate }
  /** Places in the article. */
  | { kind: "places"; places: readonly PlaceLink[] }
  /** Some things, each with a word on it for those who read; in brief, with its looks and where it leads. */
  | { kind: "list"; items: readonly { text: string; note?: string | undefined; class?: string; to?: string }[] }
  /** Text with links to places on the story’s page. */
  | { kind: "words"; words: readonly (string | PlaceLink)[] };

/** A word before others, which says of what kind they are. */
interface Mark {
  label: string;
  class: string;
}

/** Words that lead to a place on the story’s page. */
export interface PlaceLink {
  text: string;
  /** The fragment that leads there. */
  to: string;
}

/** What stands where a row and a column meet. Data hold what it tells first and nothing else. */
export type Cell = Lead & {
  /** Sentences that follow. */
  details?: readonly string[] | undefined;
  /** What all of it stands on. */
  footing?: Footing | undefined;
  /** How many statements before it stand on the same and leave it to this one to say so. */
  alsoBefore?: number | undefined;
  /** Works that show it, and the words that introduce them. */
  references?: { label: string; list: readonly Reference[] } | undefined;
};

export interface Column {
  /** Names it in code. */
  key: string;
  /** What stands above it. */
  head: string;
  /** What data call it, where that is not its head. */
  name?: string;
  /** Forms in which it stands; all unless some are given. */
  forms?: readonly Form[];
  /** Whether a row is found by it: it heads the row, and in data and frames stands first. One column of a table is. */
  isHead?: true;
  /**
   * On the page it has no cell of its own: it stands below what heads the row, or shares a cell that has this head with
   * its neighbours, each below its own head.
   */
  joins?: "row head" | { head: string };
  /** On the page its cell and that of a neighbour of which this holds too are one where they tell the same. */
  spans?: true;
  /** It holds addresses for machines: who reads a table finds them behind the links of the story’s page. */
  isEvidence?: true;
  /** Shares of the width that it takes in a narrow frame, where it is shown there: on a phone, and beside text. */
  frame?: { narrow: number; wide: number };
}

export interface Row {
  /** Where on the story’s page the thing stands that the row is about. */
  anchor?: string;
  /** Id of the claim that the row is about: claims have pages of their own. */
  claim?: string | undefined;
  /** How it looks in a frame, or where the page has no row for it. */
  classes?: readonly string[] | undefined;
  /** Rows with the same words here tell the same and are one row of the page, which names them all. */
  together?: string | undefined;
  /** Id of the group it belongs to, where the table has groups. */
  group?: string | undefined;
  /** By the keys of the columns. */
  cells: Readonly<Record<string, Cell | undefined>>;
}

/** What a part tells, said once for all forms in which it goes out. */
export interface Table {
  /** What the rows are, for those who see the table; with whose judgement it is. */
  caption?: string;
  judgement?: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Stretches of rows with a heading each. */
  groups?: readonly { id: string; title: string }[];
  /** Name by which the page’s styles know it. */
  class?: string;
  /** How the page shows it where rows and columns would read badly there. */
  onPage?: (table: Table, context: PageContext) => ElementContent[];
  /** What stands above it in a narrow frame, and the pixels that a rail takes before each of its rows. */
  frame?: { caption: string; inset?: number };
}

/** A column with the cell that it has for each thing; none where there is nothing to tell. */
export interface ColumnOf<Thing> extends Column {
  cell: (thing: Thing) => Cell | undefined;
}

/** What stands above the columns of a table, and what data call each where that is not its head, by their keys. */
type Heads<Key extends string> = Readonly<Record<Key, Pick<Column, "head" | "name">>>;

/** A column whose head stands among those of its table. */
type ColumnUnder<Key, Thing> = Omit<ColumnOf<Thing>, "key" | "head" | "name"> & { key: Key; head?: never };

/**
 * A table with a row for each thing.
 * @throws where two columns have one key, or a row is in no group of those there are: its cells would be lost
 */
export function tableOf<Thing, Key extends string = never>(
  things: readonly Thing[],
  {
    heads,
    columns: asked,
    row,
    ...rest
  }: Omit<Table, "columns" | "rows"> & {
    heads?: Heads<Key>;
    /** In their order; each under its head of those given, or with a head of its own. */
    columns: readonly (ColumnUnder<NoInfer<Key>, Thing> | ColumnOf<Thing>)[];
    row: (thing: Thing) => Omit<Row, "cells">;
  },
): Table {
  const given: Partial<Heads<string>> = heads ?? {};
  // A column has its head in one of both places, as its type asks.
  const columns = asked.map((column) => ({ ...given[column.key], ...column }) as ColumnOf<Thing>);
  const rows = things.map((thing) => ({
    ...row(thing),
    cells: Object.fromEntries(columns.map(({ key, cell }) => [key, cell(thing)])),
  }));
  const keys = columns.map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`Unexpected second column \`${twice}\`, expected keys that differ.`);
  const { groups } = rest;
  const lost = groups && rows.find(({ group }) => !groups.some(({ id }) => id === group));
  if (lost) throw new Error(`Unexpected group \`${String(lost.group)}\` of a row, expected one that the table has.`);
  return { ...rest, columns, rows };
}

/** The columns that a table has in a form; in data the one that heads the rows comes first. */
export function columnsIn({ columns }: Pick<Table, "columns">, form: Form): Column[] {
  const shown = columns.filter(({ forms }) => forms?.includes(form) ?? true);
  return form === "data" ? headFirst(shown) : shown;
}

/** The columns that a narrow frame has room for, the one that heads the rows first. */
export const columnsInFrame = ({ columns }: Pick<Table, "columns">): Column[] =>
  headFirst(columns.filter(({ frame }) => frame));

const headFirst = (columns: readonly Column[]): Column[] =>
  columns.toSorted((a, b) => Number(b.isHead ?? false) - Number(a.isHead ?? false));

/** A cell with nothing but text. */
export const text = (words: string): Cell => ({ kind: "text", text: words });

/** The same for text that may be missing: then there is no cell. */
export const optionalText = (words: string | undefined): Cell | undefined =>
  words === undefined ? undefined : text(words);

/** A cell with nothing but some texts. */
export const list = (texts: readonly string[]): Cell => ({
  kind: "list",
  items: texts.map((each) => ({ text: each })),
});
