import figures from "../styles/figures.css?raw";
import dependency from "../styles/figure-dependency.css?raw";
import map from "../styles/figure-map.css?raw";
import thenNow from "../styles/figure-then-now.css?raw";
import timeline from "../styles/figure-timeline.css?raw";
import travelled from "../styles/figure-travelled.css?raw";
import shares from "../styles/shares.css?raw";
import standings from "../styles/standings.css?raw";
import standalone from "../styles/standalone.css?raw";
import tokens from "../styles/tokens.css?raw";

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
