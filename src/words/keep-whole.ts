/**
 * A space of a date: between the day and its month, and before a year. The same joins a small number to what it counts, and
 * degrees to their direction.
 * @example `8 August 2025`, `8. August 2025`, `since March 2026`, `28 claims`, `34° N`
 */
const joining = /(?<=(?<![\d\p{L}.,:])\d{1,2}\.?|\d°) (?=\p{L})| (?=\d{4}(?![\d\p{L}]))/gu;

/** A text whose dates, and small numbers with what they count, stay together at the end of a line. */
export const keepWhole = (text: string): string => text.replaceAll(joining, "\u00a0");
