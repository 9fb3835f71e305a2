import { allParts } from "../parts/all-parts.ts";
import { compileContent, type Content } from "../story/compile-content.ts";
import type { Purpose } from "../story/compile-story.ts";
import { readContent, type ContentFiles } from "../story/read-content.ts";
import { showing } from "./outline.ts";

/** The content of a project, read once and compiled once for all that publish it. */
export interface ProjectContent {
  /** Every file, by its path from the project's root. */
  readonly files: ContentFiles;
  /**
   * Compiles the files and keeps what comes of it.
   * @throws ContentError with every problem of every file
   */
  compile: (terms: Pick<Purpose, "isPublication" | "today">) => Content;
  /**
   * What the files were compiled to.
   * @throws where nobody has compiled them: a mistake of ours
   */
  compiled: () => Content;
  /** The project's content as its files are by now. */
  reopen: () => ProjectContent;
}

/**
 * Reads the content of a project.
 * @param root path of the project's root folder
 * @throws ContentError where something in it is no file of its own
 */
export function openContent(root: string): ProjectContent {
  const files = readContent(root);
  let content: Content | undefined;
  return {
    files,
    compile: (terms) => (content = compileContent(files, { parts: allParts, showing, ...terms })),
    compiled: () => {
      if (!content) throw new Error("The content is asked for before it has been compiled.");
      return content;
    },
    reopen: () => openContent(root),
  };
}
