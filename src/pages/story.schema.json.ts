import type { APIRoute } from "astro";
import { addressesAt } from "../publish/addresses.ts";
import { allParts } from "../parts/all-parts.ts";
import { storySchema } from "../publish/data/story-document.ts";
import { writeJson } from "../views/data/json.ts";

/** The schema of every `story.json`. */
export const GET: APIRoute = ({ site }) => {
  const at = addressesAt(site, import.meta.env.BASE_URL);
  return new Response(writeJson(storySchema(allParts, at)), { headers: { "content-type": "application/schema+json" } });
};
