export type Direction = "ltr" | "rtl";

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const letter = /\p{L}/u;

/** The direction most letters of a text have; one foreign name at its beginning does not turn it round. */
export function directionOf(text: string): Direction {
  const letters = [...text].filter((character) => letter.test(character));
  return letters.filter((character) => rightToLeft.test(character)).length * 2 > letters.length ? "rtl" : "ltr";
}

/** The direction of a line on a card that runs one way: its own where no letter of it runs the card's. */
export function lineDirection(text: string, card: Direction): Direction {
  return wordDirections(text).includes(card) ? card : directionOf(text);
}

const wordDirections = (text: string): Direction[] =>
  text
    .split(" ")
    .filter((word) => letter.test(word))
    .map(directionOf);

/** Signs that show nothing and count as a letter of their direction. */
const marks: Record<Direction, string> = { ltr: "\u200e", rtl: "\u200f" };
const endOfPhrase = /[,;:.!?،؛؟]$/u;

/**
 * Settles words that run against the text around them, such as a name in a headline: they stay on one line, since broken
 * their order is hard to follow, and the text's own direction goes on behind them, so that a figure that follows is not
 * drawn before them. (Takumi 2.16 also loses a space where such words end a line without that.)
 */
export function settleWords(text: string, direction: Direction): string {
  const words = text.split(" ");
  const isAgainst = (word = ""): boolean => letter.test(word) && directionOf(word) !== direction;
  return words
    .map((word, index) => {
      if (!isAgainst(word)) return `${word} `;
      const goesOn = isAgainst(words[index + 1]) && !endOfPhrase.test(word);
      return goesOn ? `${word}\u00a0` : `${word}${marks[direction]} `;
    })
    .join("")
    .slice(0, -1);
}
