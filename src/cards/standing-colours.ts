import type { Standing } from "../story/derive/word-shares.ts";

/** Colours of the bar on a card, which is always paper: rust is what rests on people without a name. */
export const standingColours: Record<Standing, string> = {
  named: "#1a1814",
  official: "#c0896b",
  institution: "#7d7769",
  unnamed: "#8c3a0f",
  nobody: "#d9d3c3",
};
