import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { Renderer } from "@takumi-rs/core";
import { pictureScale } from "./card.ts";
import { fontStack, rareFonts } from "./card-fonts.ts";
import { createFontShelf, tellMissing } from "./font-shelf.ts";
import { layGrounds } from "./lay-grounds.ts";
import { setLines } from "./set-lines.ts";

/**
 * Draws an SVG file of a figure as PNG, at twice its width; the same file gives the same bytes.
 * @throws where a font's package is not installed, or a character is in no font
 */
export type DrawPicture = (svg: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Texts are measured so much larger than they are set, for widths in whole pixels. */
const measured = 10;

/** Someone who draws pictures, with fonts that are read once for all of them. */
export function createDrawPicture(): DrawPicture {
  const renderer = new Renderer();
  const shelf = createFontShelf(renderer);
  return async (svg) => {
    const drawing = drawingOf(svg);
    const text = lettersOf(drawing);
    const { names, missing, fonts } = await shelf.fetch(text, fontStack("sans", rareFonts(text)));
    if (missing.length > 0) throw new Error(tellMissing(missing, " in a figure, which no font of the pictures has"));
    drawing.properties.fontFamily = names.map((name) => `'${name}'`).join(",");
    await setLines(drawing, {
      fontOf: (character) => fonts.get(character),
      widthOf: async (line, fontFamily, size, fontWeight) => {
        const style = {
          fontFamily: `"${fontFamily}"`,
          fontSize: size * measured,
          fontWeight,
          whiteSpace: "nowrap",
        } as const;
        const { width } = await renderer.measure({ type: "text", text: line, style }, { fontFamilies: [fontFamily] });
        return width / measured;
      },
    });
    layGrounds(drawing);
    const [width, height] = [sideOf(drawing, "width"), sideOf(drawing, "height")];
    const src = toHtml(drawing, { space: "svg" });
    return renderer.render(
      { type: "image", src, width, height, style: { width, height } },
      { width, height, format: "png", fontFamilies: names },
    );
  };
}

function drawingOf(svg: string): Element {
  const [drawing] = fromHtml(svg, { fragment: true, space: "svg" }).children;
  if (drawing?.type !== "element") throw new Error("Unexpected picture without a drawing, expected one `<svg>`.");
  return drawing;
}

const sideOf = ({ properties }: Element, side: "width" | "height"): number =>
  Math.ceil(Number(properties[side]) * pictureScale);

/** All letters that a drawing shows; its title and description are heard alone. */
const lettersOf = ({ tagName, children }: Element): string =>
  tagName === "title" || tagName === "desc"
    ? ""
    : children
        .map((child) => (child.type === "element" ? lettersOf(child) : child.type === "text" ? child.value : ""))
        .join("");
