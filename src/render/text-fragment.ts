import type { Passage } from "../story/story.ts";

/** Words at either end of a passage that are enough to find it; a shorter passage is named whole. */
const endWords = 5;

/**
 * The text directive that leads a browser to a passage (WICG, “URL Fragment Text Directives”): `:~:text=start,end`, or
 * the whole passage where it is short, with the words before it where the article begins another place the same way.
 */
export function textFragment({ exact, start }: Pick<Passage, "exact" | "start">, article: string): string {
  const words = exact.split(" ");
  const isLong = words.length > 2 * endWords + 2;
  const first = isLong ? words.slice(0, endWords).join(" ") : exact;
  const parts = [first, ...(isLong ? [words.slice(-endWords).join(" ")] : [])].map(encode);
  const isElsewhere = article.indexOf(first) !== start || article.lastIndexOf(first) !== start;
  const prefix = isElsewhere ? wordsBefore(article, start) : "";
  return `:~:text=${prefix === "" ? "" : `${encode(prefix)}-,`}${parts.join(",")}`;
}

/** The last words of a line before a place in it. */
const wordsBefore = (text: string, place: number): string =>
  text
    .slice(text.lastIndexOf("\n", place - 1) + 1, place)
    .trim()
    .split(" ")
    .slice(-3)
    .join(" ");

/** A dash, a comma and an ampersand have a meaning of their own in a directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");
