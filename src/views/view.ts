import type { ElementContent } from "hast";
import type { StoryDate } from "../story/dates.ts";
import type { Story } from "../story/story.ts";
import type { Drawn } from "./drawn.ts";
import type { Table } from "./table.ts";

/** One way to look at what a story has, without a drawing: a table. */
interface TableView {
  /** Public where the view has a drawing: fragment on the page, an embed, and the name of two files. */
  id: string;
  /** What it is called where a finding is too long or there is none: in a title, above a table in text. */
  name: (story: Story) => string;
  /** All that it tells; it is also what a drawing of it shows, and what its file of data holds. */
  table: (story: Story) => Table;
  /** Tables that are told before that one. */
  before?: (story: Story) => readonly Table[];
  /** Whether the page shows it; where nothing is said, if its table has rows. */
  isShown?: (story: Story) => boolean;
  draw?: undefined;
}

/** One way to look at what a story has: a drawing, with a table that tells the same. */
export interface FigureView extends Omit<TableView, "draw"> {
  draw: (story: Story) => Drawn;
  /** Which drawings the page shows; `wide` leaves narrow screens to the tables. */
  drawings: "both" | "wide" | "narrow" | "none";
  /** Where the page has the tables: within the figure, below it, or in place of its drawing with captions of their own. */
  tables: "within" | "below" | "in its place";
  /** Level of its heading on the page; 3 where nothing is said. */
  level?: 2 | 3;
  /** What a reader can set, above the drawing: on the page and in an embed. */
  controls?: (story: Story) => ElementContent[];
  /** Class of what the page puts around the figure. */
  around?: string;
  /**
   * Height of what an embed shows of it, where that is more than drawings and rows that every embed knows.
   * @param frame width of the frame, in pixels
   * @param drawn height of the drawing that shows at that width, in pixels
   */
  heightIn?: (story: Story, frame: number, drawn: number) => number;
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
}

/** Draws a view of a story. */
export const figureOf = (view: FigureView, story: Story): Figure => ({
  ...view.draw(story),
  view,
  id: view.id,
  name: view.name(story),
  checked: story.checked,
  table: view.table(story),
});

export const isFigure = (view: View): view is FigureView => view.draw !== undefined;

/** Whether the page shows a view of a story. */
export const isShown = (view: View, story: Story): boolean =>
  view.isShown ? view.isShown(story) : view.table(story).rows.length > 0;

/** All tables of a view of a story, in the order in which they are told. */
export const tablesOf = (view: View, story: Story): Table[] => [...(view.before?.(story) ?? []), view.table(story)];
