import type { APIRoute } from "astro";
import { addressesAt } from "../addresses.ts";
import { storySchema } from "../exports/story-schema.ts";
import { writeJson } from "../exports/write-json.ts";

/** The schema of every `story.json`. */
export const GET: APIRoute = ({ site }) => {
  const at = addressesAt(site, import.meta.env.BASE_URL);
  return new Response(writeJson(storySchema(at)), { headers: { "content-type": "application/schema+json" } });
};
