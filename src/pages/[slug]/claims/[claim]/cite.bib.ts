import type { APIRoute, GetStaticPaths } from "astro";
import { citationResponse, claimPaths, type CitationProps } from "../../../../publish/cite/citation-endpoint.ts";

export const getStaticPaths = (() => claimPaths()) satisfies GetStaticPaths;

/** A claim as something to cite, in BibTeX. */
export const GET: APIRoute<CitationProps> = (context) => citationResponse("bib", context);
