import type { Element, ElementContent } from "hast";
import type { StoryDate } from "../story/dates.ts";
import type { Story } from "../story/story.ts";
import { directionOf } from "../words/direction.ts";
import { drawnFor } from "./drawing/mirror.ts";
import type { Drawn } from "./drawn.ts";
import type { PageContext } from "./html/cell-html.ts";
import type { Table } from "./table.ts";

/** What every way to look at a story has. */
interface AnyView {
  /** Public where the view has a drawing: fragment on the page, an embed, and the name of two files. */
  id: string;
  /** What it is called where a finding is too long or there is none: in a title, above a table in text. */
  name: (story: Story) => string;
  /** All that it tells; it is also what a drawing of it shows, and what its file of data holds. */
  table: (story: Story) => Table;
  /** Tables that are told before that one, which they are given. */
  before?: (story: Story, table: Table) => readonly Table[];
  /** Whether the page shows it; where nothing is said, if its table has rows. */
  isShown?: (story: Story) => boolean;
}

/** One way to look at what a story has, without a drawing: tables, which the page keeps folded. */
interface TableView extends AnyView {
  /** What the fold with its tables is called on the page: what is inside, and how much of it, in the words of the story's language. */
  fold: (story: Story) => string;
  draw?: undefined;
}

/**
 * One way to look at what a story has: a figure, with tables that tell the same. The first of a section is open. Its
 * figure is the drawing on a wide screen, and on a phone the rows of a table in brief where it has such, or else its
 * narrow drawing.
 */
export interface FigureView extends AnyView {
  /** As of a view without a drawing; none where the figure itself tells in words all that its tables tell. */
  fold?: (story: Story) => string;
  draw: (story: Story) => Drawn;
  /** What page and embed show in place of its drawing, at every width, where words and marks read better than a picture. */
  written?: (story: Story, table: Table, context: PageContext) => ElementContent[];
  /** Whether left and right in its drawings are those of the world, as on a map, whichever way words run. */
  keepsSides?: true;
  /** What a reader can set, above the drawing: on the page and in an embed. */
  controls?: (story: Story) => ElementContent[];
  /**
   * Height of what an embed shows of it, where that is more than drawings and rows that every embed knows.
   * @param frame width of the frame, in pixels
   * @param shown height of the drawing or the rows that show at that width, in pixels
   */
  heightIn?: (story: Story, frame: number, shown: number) => number;
  /** Style sheets beside those that all figures share, as paths below `src`: of its drawing, and of its embed besides. */
  styles: { drawing: readonly string[]; embed?: readonly string[] };
}

export type View = TableView | FigureView;

/** What a view with a drawing shows of a story. */
export interface Figure extends Drawn {
  view: FigureView;
  id: string;
  name: string;
  /** When its story was last checked. */
  checked: StoryDate;
  table: Table;
  /** The table whose rows in brief stand in place of its drawing where that has no room; undefined where none does. */
  brief: Table | undefined;
}

/**
 * A story, and what its views have shown of it so far. A page, an embed, files and other pages show the same tables and
 * the same figure, and what takes a while need not be made for each. What is given out must not be changed.
 */
export interface ViewedStory extends Story {
  shown: {
    tables: Map<View, { own: Table; all: readonly Table[] }>;
    figures: Map<View, Figure>;
  };
}

/** A story of which nothing has been shown yet. It is made once for all who show the story, and anew where that changes. */
export const viewed = (story: Story): ViewedStory => ({ ...story, shown: { tables: new Map(), figures: new Map() } });

/** Draws a view of a story. */
export const figureOf = (view: FigureView, story: ViewedStory): Figure =>
  madeOnce(story.shown.figures, view, () => {
    const { id } = view;
    const drawn = headedBy(story.findings[id], inReadingOrder(view, story));
    const { own: table, all } = tables(view, story);
    const brief = all.find(({ frame }) => frame);
    return { ...drawn, view, id, name: view.name(story), checked: story.checked, table, brief };
  });

/** What a view draws, with its sides where those who read the story begin and end to read. */
const inReadingOrder = ({ draw, keepsSides }: FigureView, story: Story): Drawn =>
  withDrawings(draw(story), (drawing) => drawnFor(directionOf(story.language), drawing, keepsSides));

/** What is drawn, below the heading that the story itself gives it, if it does; the title of each drawing is that too. */
function headedBy(finding: string | undefined, drawn: Drawn): Drawn {
  if (finding === undefined) return drawn;
  const titled = (drawing: Element): Element => ({
    ...drawing,
    children: drawing.children.map((child) =>
      child.type === "element" && child.tagName === "title"
        ? { ...child, children: [{ type: "text", value: finding }] }
        : child,
    ),
  });
  return { ...withDrawings(drawn, titled), finding };
}

/** The same with each of its drawings changed alike. */
function withDrawings(drawn: Drawn, change: (drawing: Element) => Element): Drawn {
  const { drawing, narrowDrawing } = drawn;
  return { ...drawn, drawing: change(drawing), ...(narrowDrawing && { narrowDrawing: change(narrowDrawing) }) };
}

/** A drawing and where it shows: where there is room, on a phone and in narrow frames, or everywhere. */
export interface ShownDrawing {
  element: Element;
  width: "wide" | "narrow" | "";
}

/** The drawings of a figure that page and embed show. */
export function shownDrawings(figure: Figure): ShownDrawing[] {
  const { view, drawing, narrowDrawing, brief } = figure;
  if (view.written) return [];
  if (brief) return [{ element: drawing, width: "wide" }];
  if (!narrowDrawing) return [{ element: drawing, width: "" }];
  return [
    { element: drawing, width: "wide" },
    { element: narrowDrawing, width: "narrow" },
  ];
}

export const isFigure = (view: View): view is FigureView => view.draw !== undefined;

/** Whether the page shows a view of a story. */
export const isShown = (view: View, story: ViewedStory): boolean =>
  view.isShown ? view.isShown(story) : tableOfView(view, story).rows.length > 0;

/** The table that holds all that a view tells of a story. */
export const tableOfView = (view: View, story: ViewedStory): Table => tables(view, story).own;

/** All tables of a view of a story, in the order in which they are told. */
export const tablesOf = (view: View, story: ViewedStory): readonly Table[] => tables(view, story).all;

const tables = (view: View, story: ViewedStory): { own: Table; all: readonly Table[] } =>
  madeOnce(story.shown.tables, view, () => {
    const own = view.table(story);
    return { own, all: [...(view.before?.(story, own) ?? []), own] };
  });

/** What was made for a view; where nothing was, it is made and kept. */
function madeOnce<T>(kept: Map<View, T>, view: View, make: () => T): T {
  const made = kept.get(view) ?? make();
  kept.set(view, made);
  return made;
}
