/** Letters that take each other’s places: as wide as one another, so that respelled text takes up as much room. */
const cycles = ["aeou", "csz", "fjlrt", "bdghknpqvxy"];

const steps = new Map(
  cycles
    .flatMap((letters) => [letters, letters.toUpperCase()])
    .flatMap((letters) => Array.from(letters, (letter, at) => [letter, { letters, at }] as const)),
);

/**
 * Spells every word of a text in another way, the same word always in the same way: a quotation still matches what it
 * quotes, and a text has as many words and letters as before. Abbreviations in capitals stay, as do figures and signs.
 * @param turn how far each letter is moved in its cycle; 0 leaves all as it is. Words with letters of three cycles come
 *   back to a spelling after 60 turns at the earliest.
 */
export const respell = (text: string, turn: number): string =>
  text.replaceAll(/\p{L}+/gu, (word) =>
    /^\p{Lu}+$/u.test(word) ? word : word.replaceAll(/[a-z]/giu, (letter) => respelled(letter, turn)),
  );

function respelled(letter: string, turn: number): string {
  const place = steps.get(letter);
  return place?.letters[(place.at + turn) % place.letters.length] ?? letter;
}
