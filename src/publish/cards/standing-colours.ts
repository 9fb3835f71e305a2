import type { Standing } from "../../voices/word-shares/word-shares.ts";

/**
 * Colours of the bar on a card, which is always paper: rust is what rests on people without a name, and what no voice
 * stands behind is lighter.
 */
export const standingColours: Record<Standing, string> = {
  named: "#1a1814",
  official: "#c0896b",
  institution: "#7d7769",
  unnamed: "#8c3a0f",
  unidentified: "#5f7f86",
  silent: "#a59c88",
  record: "#b5b9bb",
  analysis: "#cbc4d6",
  unsourced: "#e3b79d",
  none: "#e6e1d4",
};
