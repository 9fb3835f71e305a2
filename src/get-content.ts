import { getEntry } from "astro:content";
import type { Content } from "./story/compile-content.ts";
import type { ViewedStory } from "./views/view.ts";

/** The content as pages share it: each story with what its views have shown of it so far. */
export interface ViewedContent extends Content {
  stories: ViewedStory[];
}

/**
 * The site and its stories, for pages; the loader has found them without problems before. Astro reads its store once,
 * so that every page is given the same objects.
 */
export async function getContent(): Promise<ViewedContent> {
  const content = (await getEntry("content", "content"))?.data.compiled.get("content");
  if (!content) throw new Error("The content's entry is missing although its loader did not complain.");
  return content;
}
