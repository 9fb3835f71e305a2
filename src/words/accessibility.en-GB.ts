import { dateOf } from "../story/dates.ts";
import { date } from "./grammar.en-GB.ts";
import { phrase, type Phrase } from "./phrase.ts";

/** The day on which this was last held against what tests show. */
export const statedOn = dateOf("2026-11-28");

/**
 * What the pages say of their accessibility, after the template of the W3C. It holds for every story, since it is about
 * the program. Nothing may stand in it that no test shows; who changes the tests changes it and its day.
 */
export const accessibility = {
  heading: "Accessibility",
  status:
    "These pages are made to meet the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Automatic tests find no failure. Nobody has assessed the pages against all of the guidelines, so we claim no conformance.",
  tested: "What automatic tests check",
  testedText:
    "In Chromium, one page of each kind is held against the rules of axe-core up to level AA. That is done on a phone and on a desk, light, dark, in forced colours, on paper and without script. Screen readers are told the finding of each figure once. Notes, lenses, folds and switches work by keyboard alone, and on the story’s page the focus is seen at every stop. What a link there leads to comes into sight, with script and without. The page keeps its order without styles. The program behind the reader mode of Firefox keeps the article, its notes and the headings of nearly all sections.",
  untested: "What nobody has tested",
  untestedText:
    "Nobody who depends on a screen reader, a magnifier, a switch or speech has tried the pages. No screen reader was run, neither NVDA, JAWS, VoiceOver nor TalkBack. No page was opened in Safari or Firefox. What older browsers lack was taken away from Chromium; they were not run themselves.",
  report: "To report a barrier",
  /** @param link to the address where the site's publisher can be written to */
  reportTo: <Piece>(link: Piece): Phrase<Piece> =>
    phrase`Please write to ${link}: on which page, with which browser and which aid.`,
  reportNowhere: "This site names no address to write to.",
  asOf: `Statement of ${date(statedOn)}.`,
};
