import type { APIRoute } from "astro";
import { addressesAt } from "../publish/addresses.ts";
import { storySchema } from "../publish/data/story-schema.ts";
import { writeJson } from "../publish/data/write-json.ts";

/** The schema of every `story.json`. */
export const GET: APIRoute = ({ site }) => {
  const at = addressesAt(site, import.meta.env.BASE_URL);
  return new Response(writeJson(storySchema(at)), { headers: { "content-type": "application/schema+json" } });
};
