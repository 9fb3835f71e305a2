/** How words are counted, for the page and for those who read it elsewhere. */
export const countingRule = {
  title: "How words are counted",
  text: "A word of headline or paragraph counts once, for the firmest claim that it belongs to, in the order in which the shares are listed. A word in no claim is counted apart.",
} as const;
