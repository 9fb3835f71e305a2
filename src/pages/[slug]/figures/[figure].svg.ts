import type { APIRoute, GetStaticPaths } from "astro";
import { addressesAt, paths } from "../../../publish/addresses.ts";
import { standaloneSvg } from "../../../views/drawing/standalone.ts";
import { figurePaths, type FigureProps } from "../../../publish/figure-paths.ts";
import { figureStyles } from "../../../publish/page/figure-styles.ts";

export const getStaticPaths = (() => figurePaths()) satisfies GetStaticPaths;

/** A figure as a picture with its credit line. */
export const GET: APIRoute<FigureProps> = ({ props: { figure, story, site }, site: origin }) => {
  const address = addressesAt(origin, import.meta.env.BASE_URL).full(paths.story(story.slug));
  return new Response(standaloneSvg(figure, { publisher: site.publisher, address }, figureStyles));
};
