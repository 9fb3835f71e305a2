import type { Card } from "./card.ts";
import type { FontStack } from "./card-fonts.ts";

/** The words of a card as they are drawn, by the stack of fonts that sets them. */
export function cardTexts({ headline, kicker, place, byline, findings = "", site }: Card): Record<FontStack, string> {
  return {
    serif: asDrawn(headline),
    sans: [inCapitals(kicker), place, byline, findings, site].map(asDrawn).join(" "),
  };
}

/** Letters and accents as one where there is such a character, for fonts have those. */
export const asDrawn = (text: string): string => text.normalize("NFC");

export const inCapitals = (text: string): string => text.toUpperCase();
