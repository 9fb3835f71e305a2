import { claimsCsv } from "../../publish/data/claims-table.ts";
import { file, storyPaths, type StoryProps } from "../_routes.ts";

export { storyPaths as getStaticPaths };

/** The claims as a table. */
export const GET = file<StoryProps>("text/csv; charset=utf-8; header=present", ({ story, at }) => claimsCsv(story, at));
