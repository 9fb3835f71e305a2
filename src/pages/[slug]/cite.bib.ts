import type { APIRoute, GetStaticPaths } from "astro";
import { citationResponse, storyPaths, type CitationProps } from "../../publish/cite/citation-endpoint.ts";

export const getStaticPaths = (() => storyPaths()) satisfies GetStaticPaths;

/** The story as something to cite, in BibTeX. */
export const GET: APIRoute<CitationProps> = (context) => citationResponse("bib", context);
