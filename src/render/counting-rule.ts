/** How words are counted, for the page and for those who read it elsewhere. */
export const countingRule = {
  title: "How words are counted",
  text: "A word of headline or paragraph counts once, for the firmest claim that it belongs to. The order is: a named person, an official, an institution, unnamed sources, an outlet not identified, reported silence, public record, analysis, news for which nobody is cited. A word in no claim is counted apart.",
} as const;
