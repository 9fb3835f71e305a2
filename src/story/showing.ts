import type { RawSection } from "./schemas/story.ts";
import type { Story } from "./story.ts";

/** The view that tells of the page itself: corrections, how to cite it, how words are counted, and policies. */
export const aboutView = "about";

/** What the core knows of a way to look at a story. */
interface KnownView {
  id: string;
  /** Whether it is a figure, which has an address of its own. */
  isFigure: boolean;
  /** Whether it stands first on every page, and so in no section that a story names. */
  isFirst: boolean;
  /** Whether a story has something for it to show. */
  isShown: (story: Story) => boolean;
}

/** All ways to look at a story: the core is given them, and names none but the one that tells of the page. */
export interface Showing {
  views: readonly KnownView[];
  /** The sections of a story that names none, in the words of its language. */
  sections: (story: { language: string }) => readonly RawSection[];
}

/** The ids of the views that have something to show of a story. */
export const viewsWithData = ({ views }: Showing, story: Story): ReadonlySet<string> =>
  new Set([aboutView, ...views.filter((view) => view.isShown(story)).map(({ id }) => id)]);

/** The ids of the figures that a story shows. */
export const figuresOf = ({ views }: Showing, { sections }: Pick<Story, "sections">): string[] =>
  views
    .filter(({ id, isFirst }) => isFirst || sections.some((section) => section.views.includes(id)))
    .flatMap(({ id, isFigure }) => (isFigure ? id : []));
