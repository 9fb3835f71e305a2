import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

/**
 * Writes a tree as Markdown (CommonMark with GitHub’s tables and footnotes). What is text in the tree is text to whoever
 * reads it: characters that would be markup are escaped. Tables are not padded, for their cells hold sentences.
 */
export const writeMarkdown = (tree: Root): string =>
  unified()
    .use(remarkStringify, { bullet: "-", emphasis: "_", listItemIndent: "one", rule: "-" })
    .use(remarkGfm, { tablePipeAlign: false })
    .stringify(tree);
