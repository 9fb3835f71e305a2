import { creditOf, figureSvg } from "../../../publish/figure-files.ts";
import { figureOf } from "../../../views/view.ts";
import { figurePaths, file, type FigureProps } from "../../_routes.ts";

export { figurePaths as getStaticPaths };

/** A figure as a picture with its credit line. */
export const GET = file<FigureProps>("image/svg+xml", ({ view, story, site, at }) =>
  figureSvg(figureOf(view, story), creditOf(story, site, at)),
);
