/**
 * A phrase with something in it that is more than text, such as a link: tag of a template whose values are those things,
 * or texts.
 * @returns texts and things in the order of the phrase, without texts that are empty
 */
export function phrase<Piece>(texts: TemplateStringsArray, ...pieces: readonly Piece[]): (string | Piece)[] {
  return texts
    .flatMap((text, index): (string | Piece)[] => [text, ...pieces.slice(index, index + 1)])
    .filter((piece) => piece !== "");
}
