import { allParts } from "../parts/all-parts.ts";
import type { Part } from "../parts/part.ts";
import { aboutView, type Showing } from "../story/showing.ts";
import type { Section } from "../story/story.ts";
import {
  figureOf,
  isFigure,
  isShown,
  viewed,
  type Figure,
  type FigureView,
  type View,
  type ViewedStory,
} from "../views/view.ts";
import { coreViews, wordSharesView } from "../voices/views.ts";
import { voiceWords } from "../voices/words.ts";
import { wordsOf } from "../words/words-of.ts";

/** A section of a story with the views that it shows, in order. */
interface OutlineSection extends Section {
  shown: readonly View[];
  /** Whether it tells of the page itself. */
  isAbout: boolean;
}

/** The view in the head of the page, which stands for a story wherever one picture does. */
export const headView: FigureView = wordSharesView;

/** Every view of the core and of some parts. */
const viewsOf = (parts: readonly Part[]): View[] => [...coreViews, ...parts.flatMap((part) => part.views)];

/** All ways to look at a story with some parts, and the sections of one that names none: the core’s, one a part, and what is told of the page. */
export const showingOf = (parts: readonly Part[]): Showing => ({
  views: viewsOf(parts).map((view) => ({
    id: view.id,
    isFigure: isFigure(view),
    isInHead: view.id === headView.id,
    isShown: (story) => isShown(view, viewed(story)),
  })),
  sections: (story) => [
    { id: "sources", ...voiceWords(story).section, views: idsOf(coreViews) },
    ...parts.map((part) => ({ id: part.name, ...part.section(story), views: idsOf(part.views) })),
    { id: "method", ...wordsOf(story).aboutSection, views: [aboutView] },
  ],
});

const idsOf = (views: readonly View[]): string[] => views.map(({ id }) => id).filter((id) => id !== headView.id);

/** All ways to look at a story of this site. */
export const showing = showingOf(allParts);

/** The sections of a story in order, with the views of the core and of some parts that they show. */
export function outlineOf({ sections }: ViewedStory, parts: readonly Part[] = allParts): OutlineSection[] {
  const views = viewsOf(parts);
  return sections.map((section) => ({
    ...section,
    shown: section.views.flatMap((id) => views.find((view) => view.id === id) ?? []),
    isAbout: section.views.includes(aboutView),
  }));
}

/** Every view with a drawing that a story of this site may have. */
export const figureViews: readonly FigureView[] = viewsOf(allParts).filter(isFigure);

/** The views with a drawing that a story has, in the order of the page. */
export const figureViewsOf = (story: ViewedStory, parts: readonly Part[] = allParts): FigureView[] =>
  [headView, ...outlineOf(story, parts).flatMap(({ shown }) => shown)].filter(isFigure);

/** Every figure of a story, in the order of the page. */
export const allFigures = (story: ViewedStory, parts: readonly Part[] = allParts): Figure[] =>
  figureViewsOf(story, parts).map((view) => figureOf(view, story));

/**
 * The section of a story that shows a view; the first one for the view in the head.
 * @throws where none does
 */
export function sectionOf(view: string, { sections }: Pick<ViewedStory, "sections">): Section {
  const section = view === headView.id ? sections[0] : sections.find(({ views }) => views.includes(view));
  if (!section) throw new Error(`Unexpected view \`${view}\`, expected one that a section shows.`);
  return section;
}
