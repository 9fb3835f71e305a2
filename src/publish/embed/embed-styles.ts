import dependency from "../../parts/dependency/figure.css?inline";
import embed from "../../styles/embed.css?inline";
import rows from "../../styles/embed-rows.css?inline";
import figures from "../../styles/figures.css?inline";
import layers from "../../styles/layers.css?inline";
import map from "../../parts/countries/figure.css?inline";
import matrix from "../../voices/matrix.css?inline";
import shares from "../../voices/shares.css?inline";
import standings from "../../styles/standings.css?inline";
import status from "../../styles/status.css?inline";
import tables from "../../styles/tables.css?inline";
import thenNow from "../../parts/preconditions/figure.css?inline";
import timeline from "../../parts/events/figure.css?inline";
import travelled from "../../parts/versions/figure.css?inline";

/** What each figure needs beside that which all need. */
const own: Readonly<Record<string, readonly string[]>> = {
  "word-shares": [standings, shares],
  "claim-voice": [standings, matrix, rows],
  travelled: [travelled, rows],
  map: [map],
  "then-now": [status, thenNow, rows],
  "dependency-graph": [dependency],
  timeline: [timeline, rows],
};

/**
 * The styles of one figure's embed and no other's: all embeds share a page of Astro's, and it would bring them all.
 * Layers come first, since whoever names a layer first sets its order.
 */
export const embedStyles = (figure: string): string =>
  [layers, figures, ...(own[figure] ?? []), tables, embed].join("");
