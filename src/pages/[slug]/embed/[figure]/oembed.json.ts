import { oembedOf } from "../../../../publish/embed/oembed.ts";
import { figurePaths, file, type FigureProps } from "../../../_routes.ts";

export { figurePaths as getStaticPaths };

/** How to embed a figure, as oEmbed asks. */
export const GET = file<FigureProps>("application/json", ({ figure, story, site, at }) =>
  JSON.stringify(oembedOf(figure, story, site, at)),
);
