import type { Position, Problem } from "./problem.ts";

/** Something in an article's Markdown that is not to be there; its place counts from the first line of the text. */
export type Stray = Omit<Problem, "file">;

/** What is told of markup that stands where none may, or in a form that would not be read as it is meant. */
export function strayMarkup({ line, column }: Position, found: string, fix: string): Stray {
  const expected = "paragraphs, `##` subheads, lists, `>` quotations, emphasis, links and `![captions]`, a line each";
  return { line, column, rule: "article-markup", found, expected, fix };
}
