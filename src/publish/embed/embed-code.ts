import { h } from "hastscript";
import { toHtml } from "hast-util-to-html";
import { paths, type Addresses } from "../addresses.ts";
import type { Figure } from "../../views/view.ts";
import type { Site } from "../../story/compile-site.ts";
import type { Story } from "../../story/story.ts";
import { embedHeight } from "./embed-height.ts";

/**
 * What to paste into a page to show a figure there: a frame, without script or style of its own.
 * @returns markup whose attributes are escaped
 */
export function embedCode(figure: Figure, story: Story, site: Pick<Site, "publisher">, at: Addresses): string {
  const frame = h("iframe", {
    src: at.full(paths.embed(story.slug, figure.id)),
    title: figure.finding,
    width: "100%",
    height: embedHeight(figure, story, site),
    // Obsolete, yet the one way without a style to have no border, which would make the frame wider than its column.
    frameBorder: 0,
    loading: "lazy",
  });
  return toHtml(frame);
}
