import { getEntry } from "astro:content";
import { compileContent, type Content } from "./story/compile-content.ts";

/** The site and its stories, for pages; the loader has found them without problems before. */
export async function getContent(): Promise<Content> {
  const entry = await getEntry("content", "content");
  if (!entry) throw new Error("The content's entry is missing although its loader did not complain.");
  return compileContent(entry.data.files);
}
