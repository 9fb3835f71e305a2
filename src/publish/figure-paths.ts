import { allFigures } from "../parts/all-figures.ts";
import type { Figure } from "../views/figure.ts";
import { getContent } from "../get-content.ts";
import type { Content } from "../story/compile-content.ts";
import type { Story } from "../story/story.ts";

export interface FigureProps extends Record<string, unknown> {
  figure: Figure;
  story: Story;
  site: Content["site"];
}

/** A path for each figure of each story. */
export async function figurePaths(): Promise<{ params: { slug: string; figure: string }; props: FigureProps }[]> {
  const { site, stories } = await getContent();
  return stories.flatMap((story) =>
    allFigures(story).map((figure) => ({
      params: { slug: story.slug, figure: figure.id },
      props: { figure, story, site },
    })),
  );
}
