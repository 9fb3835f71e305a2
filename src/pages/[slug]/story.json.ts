import { allParts } from "../../parts/all-parts.ts";
import { storyDocument } from "../../publish/data/story-document.ts";
import { writeJson } from "../../views/data/json.ts";
import { file, storyPaths, type StoryProps } from "../_routes.ts";

export { storyPaths as getStaticPaths };

/** The story as data. */
export const GET = file<StoryProps>("application/json", ({ story, site, at }) =>
  writeJson(storyDocument(story, site, allParts, at)),
);
