import type { StoryArticle } from "../story/story.ts";
import { directionOf } from "../words/direction.ts";
import type { FigureView } from "../views/view.ts";

/** Every style sheet of figures and what they share, by its path from here: as it is served, and as it is written. */
const served: Readonly<Record<string, string>> = import.meta.glob(["../{styles,voices}/*.css", "../parts/*/*.css"], {
  query: "?inline",
  import: "default",
  eager: true,
});
const written: Readonly<Record<string, string>> = import.meta.glob(["../{styles,voices}/*.css", "../parts/*/*.css"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/**
 * The names of all layers in their order, which stands before every other style of a page: whoever names a layer first
 * sets its place, and the order in which Astro brings the sheets of a page is its own.
 */
export const layerOrder = (): string => sheet(served, "styles/layers.css");

/**
 * The styles of one figure's embed and no other's: all embeds share a page of Astro's, and it would bring them all.
 * @param hasRows whether the embed shows rows, always or where it is narrow
 */
export function embedStyles({ styles: { drawing, embed = [] } }: FigureView, hasRows: boolean): string {
  const rows = hasRows ? ["styles/brief-rows.css", "styles/embed-rows.css"] : [];
  const shared = ["styles/tables.css", "styles/embed.css"];
  const all = ["styles/figures.css", ...drawing, ...rows, ...shared, ...embed];
  return all.map((path) => sheet(served, path)).join("");
}

/** The styles of what only some articles have, for a page that shows such an article; nothing where it has none of it. */
export const articleStyles = ({ blocks, body }: StoryArticle): string | undefined =>
  body.some(({ kind }) => kind !== "paragraph") ||
  blocks.some(({ spans, text }) => spans.length > 0 || /[ \t]{2}|\t/u.test(text))
    ? sheet(served, "styles/article-body.css")
    : undefined;

/** The page’s styles for a figure that leaves the page as a picture, which takes its attributes from them. */
export const pictureStyles = ({ styles: { drawing } }: FigureView): string =>
  ["styles/tokens.css", "styles/figures.css", ...drawing, "styles/standalone.css"]
    .map((path) => sheet(written, path))
    .join("\n");

/** The styles for scripts that Latin typography does not fit, of the languages that are on a page; none for most. */
export function scriptStyles(languages: readonly string[]): string {
  const isEastAsian = (language: string): boolean => /^(?:ja|zh|ko)\b/iu.test(language);
  const needed = [
    ...(languages.some((language) => directionOf(language) === "rtl") ? ["styles/right-to-left.css"] : []),
    ...(languages.some(isEastAsian) ? ["styles/east-asian.css"] : []),
  ];
  return needed.map((path) => sheet(served, path)).join("");
}

function sheet(sheets: Readonly<Record<string, string>>, path: string): string {
  const text = sheets[`../${path}`];
  if (text === undefined) throw new Error(`Unexpected style sheet \`${path}\`, expected one that there is.`);
  return text;
}
