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

/** What the page keeps folded in a section: the tables of a view, and its figure where that is not open. */
interface Fold {
  view: View;
  /** What it is called: what is inside, and how much. */
  name: string;
  /** The figure that is in it. */
  figure: FigureView | undefined;
  hasTables: boolean;
}

/** A section of a story with the views that it shows, in order. */
export interface OutlineSection extends Section {
  shown: readonly View[];
  /** The figure that is open: the first. */
  open: FigureView | undefined;
  folds: readonly Fold[];
  /** Whether it tells of the page itself. */
  isAbout: boolean;
}

/** The view that has a section of its own, the first; it stands for a story wherever one picture does. */
export const headView: FigureView = wordSharesView;

/** Every view of the core and of some parts. */
const viewsOf = (parts: readonly Part[]): View[] => [...coreViews, ...parts.flatMap((part) => part.views)];

/** All ways to look at a story with some parts, and the sections of one that names none: the core’s, one a part, and what is told of the page. */
export const showingOf = (parts: readonly Part[]): Showing => ({
  views: viewsOf(parts).map((view) => ({
    id: view.id,
    isFigure: isFigure(view),
    isFirst: view.id === headView.id,
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

/**
 * The sections of a story in order, with the views of the core and of some parts that they show. Before those of the
 * story stands one of who stands behind its words.
 */
export function outlineOf(story: ViewedStory, parts: readonly Part[] = allParts): OutlineSection[] {
  const views = viewsOf(parts);
  const label = headView.name(story);
  const first = { id: headView.id, label, short: label, views: [headView.id], prose: undefined };
  return [first, ...story.sections].map((section) => {
    const shown = section.views.flatMap((id) => views.find((view) => view.id === id) ?? []);
    const open = shown.find(isFigure);
    const folds = shown
      .map((view) => foldOf(view, view !== open, story))
      .filter((fold) => fold.figure ?? fold.hasTables);
    return { ...section, shown, open, folds, isAbout: section.views.includes(aboutView) };
  });
}

/** What is folded of a view: all of it, or its tables where its figure is open. */
const foldOf = (view: View, isWhole: boolean, story: ViewedStory): Fold => ({
  view,
  name: view.fold?.(story) ?? view.name(story),
  figure: isWhole && isFigure(view) ? view : undefined,
  hasTables: view.fold !== undefined,
});

/** Every view with a drawing that a story of this site may have. */
export const figureViews: readonly FigureView[] = viewsOf(allParts).filter(isFigure);

/** The views with a drawing that a story has, in the order of the page. */
export const figureViewsOf = (story: ViewedStory, parts: readonly Part[] = allParts): FigureView[] =>
  outlineOf(story, parts)
    .flatMap(({ shown }) => shown)
    .filter(isFigure);

/** Every figure of a story, in the order of the page. */
export const allFigures = (story: ViewedStory, parts: readonly Part[] = allParts): Figure[] =>
  figureViewsOf(story, parts).map((view) => figureOf(view, story));
