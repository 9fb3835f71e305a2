import type { APIRoute } from "astro";
import { addressesAt } from "../publish/addresses.ts";
import { feedEntries } from "../publish/feeds/feed-entry.ts";
import { rssFeed } from "../publish/feeds/rss.ts";
import { getContent } from "../get-content.ts";

/** Stories and corrections as RSS. */
export const GET: APIRoute = async (context) => {
  const { site, stories } = await getContent();
  const at = addressesAt(context.site, import.meta.env.BASE_URL);
  return new Response(await rssFeed(feedEntries(stories, at), site, at), {
    headers: { "content-type": "application/rss+xml; charset=utf-8" },
  });
};
