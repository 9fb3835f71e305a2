/** The parts of Citation.js that `formats.ts` uses; the packages ship no types. */
declare module "@citation-js/core" {
  export class Cite {
    /** @param data CSL-JSON, or the text of a file in a format whose plugin is loaded */
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(as: "ris", options: { format: "object" }): Record<string, string | string[]>[];
    format(as: "data" | "biblatex"): string;
    format(as: "bibliography", options: { format: "text"; template: "apa"; lang: "en-US" }): string;
  }
  export const plugins: {
    config: {
      get: (name: "@bibtex") => { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
