/** How words are counted, for the page and for those who read it elsewhere. */
export const countingRule = {
  title: "How words are counted",
  text: "A word of headline or paragraph counts once, for the firmest voice cited in the claims it belongs to: a named person, an official, an institution, unnamed sources. A word in no claim, or in claims without a voice, counts for nobody.",
} as const;
