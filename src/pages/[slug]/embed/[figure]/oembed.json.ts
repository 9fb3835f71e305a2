import { oembedOf } from "../../../../publish/embed/oembed.ts";
import { figureOf } from "../../../../views/view.ts";
import { figurePaths, file, type FigureProps } from "../../../_routes.ts";

export { figurePaths as getStaticPaths };

/** How to embed a figure, as oEmbed asks. */
export const GET = file<FigureProps>("application/json", ({ view, story, site, at }) =>
  JSON.stringify(oembedOf(figureOf(view, story), story, site, at)),
);
