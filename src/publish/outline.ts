import { allParts } from "../parts/all-parts.ts";
import type { Part } from "../parts/part.ts";
import { sectionIds, type SectionId } from "../story/story.ts";
import { figureOf, isFigure, type Figure, type FigureView, type View, type ViewedStory } from "../views/view.ts";
import { coreViews, wordSharesView } from "../voices/views.ts";

/** A stretch of the page with the views that it shows, in order. */
interface OutlineSection {
  id: SectionId;
  views: readonly View[];
}

/** The view in the head of the page, which stands for a story wherever one picture does, and the section it belongs to. */
export const headView: FigureView = wordSharesView;
const sectionOfHead: SectionId = "sources";

/** The ids of the views that each section shows. */
export const shown: Record<SectionId, readonly string[]> = {
  sources: ["claim-voice", "voices", "versions", "travelled"],
  countries: ["map"],
  preconditions: ["then-now"],
  dependency: ["dependency-graph"],
  since: ["timeline"],
  method: [],
};

/**
 * The sections of the page in order, with the views of the core and of some parts. What no section names stands in the
 * last but one, before what is told of methods; a view of a part that is not there is left out.
 */
export function outlineOf(parts: readonly Part[]): OutlineSection[] {
  const views = [...coreViews, ...parts.flatMap((part) => part.views)];
  const named = new Set(Object.values(shown).flat());
  const rest = views.filter(({ id }) => !named.has(id) && id !== headView.id);
  return sectionIds.map((id) => {
    const own = shown[id].flatMap((name) => views.filter((view) => view.id === name));
    return { id, views: id === sectionIds.at(-2) ? [...own, ...rest] : own };
  });
}

/** The page as it is: with every part that a story of this site may have. */
export const outline = outlineOf(allParts);

/** The views with a drawing, of the core and of some parts, in the order of the page. */
const figureViewsOf = (parts: readonly Part[]): FigureView[] => [
  headView,
  ...outlineOf(parts).flatMap(({ views }) => views.filter(isFigure)),
];
export const figureViews = figureViewsOf(allParts);

/** The ids of all figures of every story. Public: each is a fragment, a page and two files. */
export const figureIds: readonly string[] = figureViews.map(({ id }) => id);

/** Every figure of a story, in the order of the page. */
export const allFigures = (story: ViewedStory, parts = allParts): Figure[] =>
  figureViewsOf(parts).map((view) => figureOf(view, story));

/**
 * The section that shows a view.
 * @throws where none does
 */
export function sectionOf(view: string): SectionId {
  if (view === headView.id) return sectionOfHead;
  const section = outline.find(({ views }) => views.some(({ id }) => id === view));
  if (!section) throw new Error(`Unexpected view \`${view}\`, expected one that a section shows.`);
  return section.id;
}
