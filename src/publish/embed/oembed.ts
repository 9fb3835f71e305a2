import { paths, type Addresses } from "../addresses.ts";
import { figurePicture } from "../figure-files.ts";
import { figureOf, type Figure, type ViewedStory } from "../../views/view.ts";
import { headView } from "../outline.ts";
import type { Site } from "../../story/compile-site.ts";
import type { Story } from "../../story/story.ts";
import { embedCode } from "./embed-code.ts";
import { embedHeight, embedWidth } from "./embed-height.ts";

/** An answer of oEmbed 1.0, https://oembed.com, of the type `rich`. */
export interface Oembed {
  version: "1.0";
  type: "rich";
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  width: number;
  height: number;
}

const aDay = 24 * 60 * 60;

/** What a site that is given the address of an embed, or of a page that names it, is told to show. */
export function oembedOf(figure: Figure, story: Story, site: Site, at: Addresses): Oembed {
  const thumbnail = figurePicture(figure, story, site, at);
  return {
    version: "1.0",
    type: "rich",
    title: figure.finding,
    author_name: site.publisher,
    author_url: at.full(paths.story(story.slug)),
    provider_name: site.name,
    provider_url: at.full(""),
    cache_age: aDay,
    thumbnail_url: at.full(thumbnail.path),
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    html: embedCode(figure, story, site, at),
    width: embedWidth,
    height: embedHeight(figure, story, site),
  };
}

/** Attributes of the `link` in a page's head by which oEmbed is found. */
interface OembedLink {
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
export const storyOembedLink = (story: ViewedStory, at: Addresses): OembedLink =>
  oembedLink(figureOf(headView, story), story, at);
