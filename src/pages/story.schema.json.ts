import { allParts } from "../parts/all-parts.ts";
import { storySchema } from "../publish/data/story-document.ts";
import { writeJson } from "../views/data/json.ts";
import { file } from "./_routes.ts";

/** The schema of every `story.json`. */
export const GET = file("application/schema+json", ({ at }) => writeJson(storySchema(allParts, at)));
