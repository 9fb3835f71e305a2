import type { Edit } from "../../test/edited-story.ts";
import type { Purpose } from "../compile-story.ts";

/** One mistake an author can make in the example story, and all that is to be said about it. */
export interface Mistake {
  title: string;
  edit: Edit;
  /** What the story is compiled for, where that matters. */
  purpose?: Purpose;
  /** The one problem it makes, as `file:line:column rule`. */
  problem: string;
  /** The passages that answer a wrong quotation, ready to paste; each must anchor. */
  suggested?: readonly string[];
}
