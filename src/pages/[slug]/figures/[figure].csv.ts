import { creditOf, figureCsv } from "../../../publish/figure-files.ts";
import { figureOf } from "../../../views/view.ts";
import { figurePaths, file, type FigureProps } from "../../_routes.ts";

export { figurePaths as getStaticPaths };

/** The data of a figure with its credit line. */
export const GET = file<FigureProps>("text/csv; charset=utf-8; header=present", ({ view, story, site, at }) =>
  figureCsv(figureOf(view, story), creditOf(story, site, at)),
);
