import { toCsv } from "../../../views/csv.ts";
import { plainTable } from "../../../views/plain-table.ts";
import { tableOfView } from "../../../views/view.ts";
import { figurePaths, file, type FigureProps } from "../../_routes.ts";

export { figurePaths as getStaticPaths };

/** The data of a figure. */
export const GET = file<FigureProps>("text/csv; charset=utf-8; header=present", ({ view, story }) =>
  toCsv(plainTable(tableOfView(view, story), story)),
);
