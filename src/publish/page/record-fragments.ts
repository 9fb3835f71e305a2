import { allKinds } from "../../parts/all-parts.ts";
import type { Site } from "../../story/compile-site.ts";
import { fragmentsOf } from "../../story/kinds.ts";
import { publicIds } from "../../story/published/public-ids.ts";
import type { Story } from "../../story/story.ts";
import { isOnRecord } from "../places.ts";

/** The fragments of what stands on a story's record page, to which links of old lead on the page of the story. */
export const recordFragments = (story: Story, { policies }: Site): string[] =>
  publicIds(story, { policies: policies.map(({ id }) => id) })
    .flatMap((id) => fragmentsOf(id, allKinds))
    .filter(isOnRecord);
