import type { APIRoute, GetStaticPaths } from "astro";
import { toCsv } from "../../../views/csv.ts";
import { figurePaths, type FigureProps } from "../../../publish/figure-paths.ts";

export const getStaticPaths = (() => figurePaths()) satisfies GetStaticPaths;

/** The data of a figure. */
export const GET: APIRoute<FigureProps> = ({ props }) => new Response(toCsv(props.figure.data));
