import { directionOfText, type Direction } from "../../words/direction.ts";

const letter = /\p{L}/u;

/** The direction of a line on a card that runs one way: its own where no word of it runs the card's. */
export function lineDirection(text: string, card: Direction): Direction {
  return wordDirections(text).includes(card) ? card : directionOfText(text);
}

const wordDirections = (text: string): Direction[] =>
  text
    .split(" ")
    .filter((word) => letter.test(word))
    .map(directionOfText);

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
  const isAgainst = (word = ""): boolean => letter.test(word) && directionOfText(word) !== direction;
  return words
    .map((word, index) => {
      if (!isAgainst(word)) return `${word} `;
      const goesOn = isAgainst(words[index + 1]) && !endOfPhrase.test(word);
      return goesOn ? `${word}\u00a0` : `${word}${marks[direction]} `;
    })
    .join("")
    .slice(0, -1);
}
