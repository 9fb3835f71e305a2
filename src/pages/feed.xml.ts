import { getContent } from "../get-content.ts";
import { feedEntries } from "../publish/feeds/feed-entry.ts";
import { rssFeed } from "../publish/feeds/feeds.ts";
import { file } from "./_routes.ts";

/** Stories and corrections as RSS. */
export const GET = file("application/rss+xml; charset=utf-8", async ({ at }) => {
  const { site, stories } = await getContent();
  return rssFeed(feedEntries(stories, at), site, at);
});
