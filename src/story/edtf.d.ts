/** The part of EDTF.js that `dates.ts` uses; the package ships no types. */
declare module "edtf" {
  export interface ParsedDate {
    type: "Date" | "Year" | "Season";
    /** Year, then month from 0 (a season: 21 to 24), then day. */
    values: number[];
  }
  export interface ParsedInterval {
    type: "Interval";
    /** A number stands for an open end. */
    values: (ParsedDate | number | null)[];
  }
  /** @throws where the text is no date of the types asked for */
  export function parse(text: string, options: { types: string[] }): ParsedDate | ParsedInterval;
}
