import type { Addresses } from "../addresses.ts";
import type { Site } from "../../story/compile-site.ts";

/** The icons in `public/` that are drawn for other places than a tab, from `favicon.svg`. */
export const icons = {
  small: { src: "icon-192.png", sizes: "192x192", type: "image/png" },
  large: { src: "icon-512.png", sizes: "512x512", type: "image/png" },
  /** With room around it, so that a phone may cut it to any shape. */
  maskable: { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png" },
} as const;

/**
 * What a device needs to keep the site among its apps: https://www.w3.org/TR/appmanifest/
 * @param paper the colour of the page, which the window begins with
 */
export function webManifest(site: Site, at: Addresses, paper: string) {
  const home = at.path("");
  const icon = ({ src, ...rest }: (typeof icons)[keyof typeof icons]) => ({ ...rest, src: at.path(src) });
  return {
    id: home,
    name: site.name,
    short_name: site.shortName ?? site.name,
    description: site.description,
    lang: site.language,
    start_url: home,
    scope: home,
    display: "browser",
    background_color: paper,
    theme_color: paper,
    icons: [icon(icons.small), icon(icons.large), { ...icon(icons.maskable), purpose: "maskable" }],
  };
}

/**
 * The colour of paper by day, as the style sheet of tokens has it.
 * @throws where it has none
 */
export function paperOf(tokens: string): string {
  const [, colour] = /--paper:\s*light-dark\(\s*(#[0-9a-f]{6})\b/iu.exec(tokens) ?? [];
  if (colour === undefined) throw new Error("Unexpected tokens.css, expected `--paper: light-dark(#…, #…)` in it.");
  return colour;
}
