import { getContent } from "../get-content.ts";
import type { Site } from "../story/compile-site.ts";
import type { Story } from "../story/story.ts";

export interface StoryProps extends Record<string, unknown> {
  story: Story;
  site: Site;
}

/** A path for each story. */
export async function storyPaths(): Promise<{ params: { slug: string }; props: StoryProps }[]> {
  const { site, stories } = await getContent();
  return stories.map((story) => ({ params: { slug: story.slug }, props: { story, site } }));
}
