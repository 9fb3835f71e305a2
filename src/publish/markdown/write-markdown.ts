import type { Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";

/**
 * Writes a tree as Markdown (CommonMark with GitHub’s tables and footnotes). What is text in the tree is text to whoever
 * reads it: characters that would be markup are escaped. Tables are not padded, for their cells hold sentences.
 */
export const writeMarkdown = (tree: Root): string =>
  remark()
    .use({ settings: { bullet: "-", emphasis: "_", listItemIndent: "one", rule: "-" } })
    .use(remarkGfm, { tablePipeAlign: false })
    .stringify(tree);
