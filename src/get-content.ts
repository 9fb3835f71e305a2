import { allParts } from "./parts/all-parts.ts";
import { isDeepStrictEqual } from "node:util";
import { getEntry } from "astro:content";
import { compileContent, type Content } from "./story/compile-content.ts";
import type { ContentFiles } from "./story/read-content.ts";

/** What was compiled last, and from what: hundreds of pages ask for the same content. */
let last: { files: ContentFiles; content: Content } | undefined;

/** The site and its stories, for pages; the loader has found them without problems before. */
export async function getContent(): Promise<Content> {
  const entry = await getEntry("content", "content");
  if (!entry) throw new Error("The content's entry is missing although its loader did not complain.");
  const { files } = entry.data;
  if (!last || !isDeepStrictEqual(files, last.files))
    last = { files, content: compileContent(files, { parts: allParts }) };
  return last.content;
}
