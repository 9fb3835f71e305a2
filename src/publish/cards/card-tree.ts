import type { Node } from "@takumi-rs/core";
import { cardSize, type Card } from "./card.ts";
import type { PackagedFont } from "../../fonts/packaged.ts";
import { familyList, rareFonts, type FontStack } from "./card-fonts.ts";
import { directionOfText, type Direction } from "../../words/direction.ts";
import { settleWords, lineDirection } from "./settle-words.ts";

const paper = "#fbfaf5";
const ink = "#1a1814";
const rust = "#8c3a0f";
const grey = "#5c564a";
const hairline = "#b9b1a0";

/** Between text and the picture's edge, in pixels: nothing is drawn there. */
export const margin = 72;
const measure = cardSize.width - 2 * margin;

/** Sizes a headline may have, in pixels, largest first. */
export const headlineSizes = [96, 88, 80, 72, 64, 58, 52, 48, 44] as const;

/**
 * A whole card as Takumi draws it, with its headline at a size in pixels: a folio line between two rules as on a printed
 * page, the headline, and at the foot who stands behind it. The page is as high as its parts, at least as high as a card.
 */
export function cardTree(card: Card, size: number, rare = rareFontsOf(card)): Node {
  const { kicker, place, headline, byline, site, findings, shares } = card;
  const direction = directionOfText(headline);
  const sans = { fontFamily: familyList("sans", rare), lineHeight: 1.25, fontSize: 29 } as const;
  const line = (text: string, style: Style): Node => words(text, { ...sans, ...style }, direction);
  const row = {
    display: "flex",
    flexDirection: "row",
    justifyContent: "space-between",
    gap: 40,
    width: measure,
  } as const;
  const children: Node[] = [
    box({ width: measure, height: 9, backgroundColor: ink }),
    box({ ...row, marginTop: 19, marginBottom: 17 }, [
      line(inCapitals(kicker), { color: rust, fontSize: 26, fontWeight: 700, letterSpacing: 1.6, minWidth: 0 }),
      line(place, { color: grey, fontSize: 26, minWidth: 0 }),
    ]),
    box({ width: measure, height: 2, backgroundColor: hairline, marginBottom: 30 }),
    words(headline, headlineStyle(size, rare), direction),
    box({ flexGrow: 1, minHeight: 26 }),
    box(row, [line(byline, { fontWeight: 600, minWidth: 0 }), line(site, { fontWeight: 700, minWidth: 0 })]),
    ...(findings === undefined ? [] : [line(findings, { color: grey, marginTop: 4, width: measure })]),
    barOf(shares),
  ];
  const page = { width: cardSize.width, minHeight: cardSize.height, display: "flex", flexDirection: "column" } as const;
  const padding = { paddingTop: 44, paddingBottom: 44, paddingLeft: margin, paddingRight: margin };
  return box({ ...page, ...padding, direction, backgroundColor: paper, color: ink }, children);
}

/** Large letters stand closer and nearer to the next line. */
const headlineStyle = (size: number, rare: readonly PackagedFont[]): Style => ({
  fontSize: size,
  lineHeight: size > 70 ? 1.08 : 1.14,
  letterSpacing: size * -0.012,
  width: measure,
  fontFamily: familyList("serif", rare),
  fontWeight: 500,
  textWrap: "balance",
});

/** A share a segment; without any, the rule that ends a page. */
function barOf(shares: Card["shares"] = []): Node {
  if (shares.length === 0) return box({ width: measure, height: 2, backgroundColor: hairline, marginTop: 24 });
  return box(
    { display: "flex", flexDirection: "row", width: measure, height: 18, gap: 4, marginTop: 18 },
    shares.map(({ weight, colour }) => box({ flexGrow: weight, flexBasis: 0, backgroundColor: colour })),
  );
}

type Style = NonNullable<Node["style"]>;

const box = (style: Style, children: Node[] = []): Node => ({ type: "container", style, children });

/** Letters that are joined, so that they must not be set apart, and that reach far up and down. */
const joined = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Text that begins where the card's lines begin, whichever way it runs itself. */
function words(text: string, style: Style, side: Direction): Node {
  const direction = lineDirection(text, side);
  return {
    type: "text",
    text: settleWords(asDrawn(text), direction),
    style: {
      ...style,
      ...(!("letterSpacing" in style) && { letterSpacing: 0 }),
      ...(joined.test(text) && { letterSpacing: 0, lineHeight: 1.25 }),
      direction,
      overflowWrap: "anywhere",
      textAlign: side === "rtl" ? "right" : "left",
    },
  };
}

/** The words of a card as they are drawn, by the stack of fonts that sets them. */
export function cardTexts({ headline, kicker, place, byline, findings = "", site }: Card): Record<FontStack, string> {
  return {
    serif: asDrawn(headline),
    sans: [inCapitals(kicker), place, byline, findings, site].map(asDrawn).join(" "),
  };
}

/** The rare fonts that a card needs for its words as they are drawn. */
export const rareFontsOf = (card: Card): PackagedFont[] => rareFonts(Object.values(cardTexts(card)).join(" "));

/** Letters and accents as one where there is such a character, for fonts have those. */
const asDrawn = (text: string): string => text.normalize("NFC");

const inCapitals = (text: string): string => text.toUpperCase();
