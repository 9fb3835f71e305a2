import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dependencies } from "../../../package.json" with { type: "json" };
import type { Story } from "../../story/story.ts";
import { paths } from "../addresses.ts";
import { cardSize, drawnAs, pictureScale, type Card, type CardPicture } from "./card.ts";
import { fontPackages, rareFonts } from "./card-fonts.ts";
import { cardTree, rareFontsOf } from "./card-tree.ts";

/** Versions of all that draws: the package file names them exactly. */
const drawnWith = ["@takumi-rs/core" as const, ...fontPackages].map((name) => dependencies[name]);

/**
 * Name under which the picture of a figure is kept, made from its drawing, its scale, and all that draws it.
 * @param svg the figure’s own SVG file
 * @param code what draws it of our own, as `drawingCode` reads it
 */
export const pictureName = (svg: string, code: string): string =>
  createHash("sha256")
    .update(JSON.stringify([svg, pictureScale, code, drawnWith, rareFonts(svg).map((font) => versionOf(font.package))]))
    .digest("hex");

/** The code that draws, so that what other code drew is drawn anew. Built pages may stand anywhere: it is read from the project. */
export function drawingCode(root: string): string {
  const folder = join(root, "src/publish/cards");
  const files = readdirSync(folder).filter((file) => !file.endsWith(".test.ts"));
  return files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}

const installed: Readonly<Record<string, string>> = dependencies;
const versionOf = (name: string): string => `${name}@${installed[name] ?? ""}`;

/**
 * Name of a card's picture, ten hex digits made from its words, its look, and all that draws it. Those who show cards
 * keep them for days by their address, so a card that looks different needs a different one.
 */
export function cardName(card: Card, versions: readonly string[] = drawnWith): string {
  const rare = rareFontsOf(card);
  const rareVersions = [...new Set(rare.map((font) => versionOf(font.package)))];
  return createHash("sha256")
    .update(JSON.stringify([cardTree(card, 0, rare), drawnAs, [...versions, ...rareVersions]]))
    .digest("hex")
    .slice(0, 10);
}

/** Where the picture of a story's card is, and what it shows. */
export function pictureOf(card: Card, { slug }: Pick<Story, "slug">): CardPicture {
  return { path: paths.card(slug, cardName(card)), alt: card.alt, ...cardSize };
}
