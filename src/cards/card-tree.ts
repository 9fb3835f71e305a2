import type { Node } from "@takumi-rs/core";
import { cardSize, type Card } from "./card.ts";

const paper = "#fbfaf5";
const ink = "#1a1814";
const rust = "#8c3a0f";
const grey = "#5c564a";

const margin = 72;
const measure = cardSize.width - 2 * margin;

/** Sizes a headline may have, in pixels, largest first. */
export const headlineSizes = [96, 88, 80, 72, 64, 56, 50, 44] as const;

/** Room for the headline, in pixels. */
export const headlineRoom = { width: measure, height: 340 } as const;

/** The headline alone. It is the only part whose length varies much, so it is measured before the rest is drawn. */
export function headlineTree(headline: string, size: number): Node {
  // Large letters stand closer and nearer to the next line.
  const style = { fontSize: size, lineHeight: size > 70 ? 1.06 : 1.12, letterSpacing: size * -0.012 };
  return {
    type: "text",
    text: headline,
    style: { ...style, width: measure, fontFamily: "Newsreader", fontWeight: 500, textWrap: "balance" },
  };
}

/** A whole card as Takumi draws it, with its headline at a size in pixels. */
export function cardTree({ site, kicker, headline, byline, findings, shares = [] }: Card, size: number): Node {
  const sans = { fontFamily: "Public Sans", lineHeight: 1.3 };
  const page = {
    ...cardSize,
    display: "flex",
    flexDirection: "column",
    paddingLeft: margin,
    paddingRight: margin,
  } as const;
  const foot = {
    ...sans,
    display: "flex",
    justifyContent: "space-between",
    width: measure,
    fontSize: 29,
    gap: 40,
  } as const;
  const children: Node[] = [
    box({ width: measure, height: 12, backgroundColor: ink }),
    line(kicker, {
      ...sans,
      marginTop: 38,
      marginBottom: 20,
      fontSize: 27,
      fontWeight: 600,
      letterSpacing: 2.4,
      textTransform: "uppercase",
      color: rust,
    }),
    { ...box({ height: headlineRoom.height, overflow: "hidden" }), children: [headlineTree(headline, size)] },
    box({ flexGrow: 1 }),
    { ...box(foot), children: [line(byline, { minWidth: 0 }), line(site, { fontWeight: 700, flexShrink: 0 })] },
    line(findings ?? "", { ...sans, marginTop: 16, fontSize: 28, color: grey }),
    {
      ...box({ display: "flex", width: measure, height: 20, gap: 3, marginTop: 14 }),
      children: shares.map(({ words, colour }) => box({ flexGrow: words, flexBasis: 0, backgroundColor: colour })),
    },
  ];
  return { ...box({ ...page, backgroundColor: paper, color: ink }), children };
}

type Style = NonNullable<Node["style"]>;

const box = (style: Style): Node & { type: "container" } => ({ type: "container", style });
/** Text that keeps to one line and is cut short where that is full. */
const line = (text: string, style: Style): Node => {
  return {
    type: "text",
    text,
    style: { ...style, whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
  };
};
