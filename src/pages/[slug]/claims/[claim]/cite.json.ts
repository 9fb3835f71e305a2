import type { APIRoute, GetStaticPaths } from "astro";
import { citationResponse, claimPaths, type CitationProps } from "../../../../publish/cite/citation-endpoint.ts";

export const getStaticPaths = (() => claimPaths()) satisfies GetStaticPaths;

/** A claim as something to cite, in CSL-JSON. */
export const GET: APIRoute<CitationProps> = (context) => citationResponse("json", context);
