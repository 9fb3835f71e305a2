import { getContent } from "../get-content.ts";
import { writeJson } from "../views/data/json.ts";
import { feedEntries } from "../publish/feeds/feed-entry.ts";
import { jsonFeed } from "../publish/feeds/feeds.ts";
import { file } from "./_routes.ts";

/** Stories and corrections as JSON Feed. */
export const GET = file("application/feed+json; charset=utf-8", async ({ at }) => {
  const { site, stories } = await getContent();
  return writeJson(jsonFeed(feedEntries(stories, at), site, at));
});
