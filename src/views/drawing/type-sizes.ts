/**
 * Sizes of the letters in these drawings' own units. The wide drawings are about 1232 units for a page of that many
 * pixels and are shown down to two thirds of it; the narrow ones are about 350 for a phone of 390.
 */
export const wide = { width: 1232, text: 15, small: 14, leading: 18 } as const;
export const narrow = { width: 350, text: 14.5, small: 13.5, leading: 18 } as const;
