import type { APIRoute } from "astro";
import { addressesAt } from "../publish/addresses.ts";
import { writeJson } from "../views/data/json.ts";
import { feedEntries } from "../publish/feeds/feed-entry.ts";
import { jsonFeed } from "../publish/feeds/json-feed.ts";
import { getContent } from "../get-content.ts";

/** Stories and corrections as JSON Feed. */
export const GET: APIRoute = async (context) => {
  const { site, stories } = await getContent();
  const at = addressesAt(context.site, import.meta.env.BASE_URL);
  return new Response(writeJson(jsonFeed(feedEntries(stories, at), site, at)), {
    headers: { "content-type": "application/feed+json; charset=utf-8" },
  });
};
