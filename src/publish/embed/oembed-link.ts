import { paths, type Addresses } from "../addresses.ts";
import { figureOf, type Figure } from "../../views/view.ts";
import { headView } from "../outline.ts";
import type { Story } from "../../story/story.ts";

/** Attributes of the `link` in a page's head by which oEmbed is found. */
export interface OembedLink {
  rel: "alternate";
  type: "application/json+oembed";
  href: string;
  title: string;
}

/** The link to a figure's oEmbed document, for the figure's own embed or for a page that it stands for. */
export const oembedLink = ({ id, finding }: Figure, { slug }: Story, at: Addresses): OembedLink => ({
  rel: "alternate",
  type: "application/json+oembed",
  href: at.full(paths.oembed(slug, id)),
  title: finding,
});

/** The link for the page of the story: where only its address is pasted, who stands behind the words is shown. */
export const storyOembedLink = (story: Story, at: Addresses): OembedLink =>
  oembedLink(figureOf(headView, story), story, at);
