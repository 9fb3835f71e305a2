import type { APIRoute, GetStaticPaths } from "astro";
import { addressesAt } from "../../../../publish/addresses.ts";
import { oembedOf } from "../../../../publish/embed/oembed.ts";
import { figurePaths, type FigureProps } from "../../../../publish/figure-paths.ts";

export const getStaticPaths = (() => figurePaths()) satisfies GetStaticPaths;

/** How to embed a figure, as oEmbed asks. */
export const GET: APIRoute<FigureProps> = ({ props: { figure, story, site }, site: origin }) =>
  Response.json(oembedOf(figure, story, site, addressesAt(origin, import.meta.env.BASE_URL)));
