import figures from "../../styles/figures.css?raw";
import dependency from "../../parts/dependency/figure.css?raw";
import map from "../../parts/countries/figure.css?raw";
import thenNow from "../../parts/preconditions/figure.css?raw";
import timeline from "../../parts/events/figure.css?raw";
import travelled from "../../parts/versions/figure.css?raw";
import shares from "../../voices/shares.css?raw";
import standings from "../../styles/standings.css?raw";
import standalone from "../../styles/standalone.css?raw";
import tokens from "../../styles/tokens.css?raw";

/** The page's styles for figures, for a figure that leaves the page. */
export const figureStyles = [
  tokens,
  figures,
  standings,
  shares,
  dependency,
  map,
  travelled,
  thenNow,
  timeline,
  standalone,
].join("\n");
