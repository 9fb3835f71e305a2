/** Texts and things that are more than text, such as links, in the order in which they are read. */
export type Phrase<Piece> = (string | Piece)[];

/**
 * A phrase with something in it that is more than text: tag of a template whose values are such things, or texts.
 * @returns texts and things in the order of the phrase, without texts that are empty
 */
export function phrase<Piece>(texts: TemplateStringsArray, ...pieces: readonly (string | Piece)[]): Phrase<Piece> {
  return texts
    .flatMap((text, index): Phrase<Piece> => [text, ...pieces.slice(index, index + 1)])
    .filter((piece) => piece !== "");
}
