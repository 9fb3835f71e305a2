import { join } from "node:path";
import type { APIRoute, GetStaticPaths } from "astro";
import { addressesAt } from "../../../publish/addresses.ts";
import { cardFolder } from "../../../publish/cards/card.ts";
import { drawingCode, pictureName } from "../../../publish/cards/card-name.ts";
import { createDrawPicture, type DrawPicture } from "../../../publish/cards/draw-picture.ts";
import { creditOf, figureSvg } from "../../../publish/figure-files.ts";
import { readKept, writeKept } from "../../../publish/kept/kept-file.ts";
import { figureOf } from "../../../views/view.ts";
import { figurePaths, type FigureProps } from "../../_routes.ts";

const folder = join(process.cwd(), cardFolder);

interface Props extends FigureProps {
  draw: DrawPicture;
  code: string;
}

export const getStaticPaths = (async () => {
  const drawing = { draw: createDrawPicture(), code: drawingCode(process.cwd()) };
  return (await figurePaths()).map(({ params, props }) => ({ params, props: { ...props, ...drawing } }));
}) satisfies GetStaticPaths;

/** A figure as a picture of pixels, drawn of its SVG file, which no earlier build has to have kept. */
export const GET: APIRoute<Props> = async ({ props: { view, story, site, draw, code }, site: origin }) => {
  const svg = figureSvg(figureOf(view, story), creditOf(story, site, addressesAt(origin)));
  const file = join(folder, pictureName(svg, code));
  const kept = readKept(file);
  const picture = kept ?? (await draw(svg));
  if (!kept) writeKept(file, picture);
  return new Response(picture, { headers: { "content-type": "image/png" } });
};
