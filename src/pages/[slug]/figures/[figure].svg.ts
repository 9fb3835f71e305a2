import { paths } from "../../../publish/addresses.ts";
import { pictureStyles } from "../../../publish/style-sheets.ts";
import { standaloneSvg } from "../../../views/drawing/standalone.ts";
import { figureOf } from "../../../views/view.ts";
import { figurePaths, file, type FigureProps } from "../../_routes.ts";

export { figurePaths as getStaticPaths };

/** A figure as a picture with its credit line. */
export const GET = file<FigureProps>("image/svg+xml", ({ view, story, site, at }) =>
  standaloneSvg(
    figureOf(view, story),
    { publisher: site.publisher, address: at.full(paths.story(story.slug)), language: story.language },
    pictureStyles(view),
  ),
);
