const numbers = "none one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A count as running text gives it: in words up to twelve. */
export const countInWords = (count: number): string => numbers[count] ?? String(count);

/** A count with what is counted: `one event`, `two events`. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${countInWords(count)} ${count === 1 ? one : several}`;

/** `a, b and c`, or with the type `disjunction` `a, b or c`. */
export const listInWords = (items: readonly string[], type: Intl.ListFormatType = "conjunction"): string =>
  new Intl.ListFormat("en-GB", { type }).format(items);

/** Begins with a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
