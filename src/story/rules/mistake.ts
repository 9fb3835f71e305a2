import type { Edit } from "../../test/edited-story.ts";
import type { Purpose } from "../compile-story.ts";
import type { ContentFiles } from "../read-content.ts";

/** One mistake an author can make in the example story, and all that is to be said about it. */
export interface Mistake {
  title: string;
  edit: Edit;
  /** What the story is compiled for, where that matters. */
  purpose?: Partial<Purpose>;
  /** The one problem it makes, as `file:line:column rule`. */
  problem: string;
  /** The passages that answer a wrong quotation, ready to paste; each must anchor. */
  suggested?: readonly string[];
}

/** One mistake an author can make with the folders of stories: the example story is one of them. */
export interface ContentMistake {
  title: string;
  edit: (files: ContentFiles) => ContentFiles;
  purpose?: Partial<Purpose>;
  /** The one problem it makes, as `file:line:column rule`, the file as it is called in `content/stories/`. */
  problem: string;
  /** What its fix says, among other things. */
  fix?: string;
}
