/** The parts of Citation.js that tests use to read citations; the packages ship no types. */
declare module "@citation-js/core" {
  export class Cite {
    /** @param data CSL-JSON, or the text of a file in a format whose plugin is loaded */
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(as: "bibliography", options: { format: "text"; template: "apa"; lang: "en-US" }): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
