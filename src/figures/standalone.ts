import { toHtml } from "hast-util-to-html";
import { h, s } from "hastscript";
import { formatDate } from "../story/dates.ts";
import type { Figure } from "./figure.ts";

/** Who is to be credited in a downloaded figure, and where it came from. */
export interface Credit {
  publisher: string;
  address: string;
}

/**
 * A figure as a file of its own: heading above, credit line below, its colours inside, links made absolute.
 * @param styles the page's own style sheets for figures, so that file and page cannot drift apart
 */
export function standaloneSvg(
  { id, drawing, finding, asOf }: Figure,
  { publisher, address }: Credit,
  styles: string,
): string {
  const [, , width = 0, height = 0] = String(drawing.properties.viewBox).split(" ").map(Number);
  const margin = 24;
  const top = 64;
  const total = { width: width + 2 * margin, height: height + top + 56 };
  const inner = structuredClone(drawing);
  Object.assign(inner.properties, { x: margin, y: top, width, height });
  const credit = `${publisher}. As of ${formatDate(asOf)}. ${address}`;
  const file = s(
    "svg",
    {
      class: `drawing ${id}`,
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${String(total.width)} ${String(total.height)}`,
      width: total.width,
      height: total.height,
    },
    [
      h("style", escapeXml(`:root{color-scheme:light}${styles}`)),
      s("rect", { class: "paper", width: total.width, height: total.height }),
      s("text", { class: "finding", x: margin, y: 38 }, finding),
      inner,
      s("text", { class: "credit", x: margin, y: total.height - 20 }, credit),
    ],
  );
  return toHtml(file, { space: "svg" }).replaceAll('href="#', `href="${address}#`);
}

/** A style element's text is written as it is, but in a file of XML `<` and `&` are markup even there. */
const escapeXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
