/**
 * What ends a sentence in any script, or breaks it off, with the quotation marks that may close behind it, and the end of
 * Unicode's isolates. A bracket is none of these: what it closes is a part of a sentence that has still to end.
 */
const ending = /[\p{Sentence_Terminal}…](?:\s?[\p{Pi}\p{Pf}"'」』\u2069])*$/u;

/**
 * A text as a sentence that others may follow: with a full stop, unless it has an ending of its own. The stop of an
 * abbreviation, as in “from the U.S.”, ends a sentence as well and is never doubled.
 * @param text not empty
 */
export const asSentence = (text: string): string => (ending.test(text) ? text : `${text}.`);

/** Begins with a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
