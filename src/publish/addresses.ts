/** Kinds of file a citation can be taken away as. */
export const citationTypes = ["bib", "ris", "json"] as const;
export type CitationType = (typeof citationTypes)[number];

/** Kinds of file a figure can be taken away as: as a drawing, as a picture, as its data. */
export const figureTypes = ["svg", "png", "csv"] as const;
export type FigureType = (typeof figureTypes)[number];

/** Where everything of a story stands, below the site's base and without a slash before it. Public: they never move. */
export const paths = {
  story: (slug: string) => `${slug}/`,
  claim: (slug: string, id: string) => `${slug}/claims/${id}/`,
  reuse: (slug: string) => `${slug}/reuse/`,
  record: (slug: string) => `${slug}/record/`,
  embed: (slug: string, figure: string) => `${slug}/embed/${figure}/`,
  oembed: (slug: string, figure: string) => `${slug}/embed/${figure}/oembed.json`,
  figureFile: (slug: string, figure: string, type: FigureType) => `${slug}/figures/${figure}.${type}`,
  /** @param name made from the card's content, as `cardName` does */
  card: (slug: string, name: string) => `${slug}/cards/${name}.png`,
  cite: (slug: string, type: CitationType) => `${slug}/cite.${type}`,
  citeClaim: (slug: string, id: string, type: CitationType) => `${slug}/claims/${id}/cite.${type}`,
  storyJson: (slug: string) => `${slug}/story.json`,
  storySchema: () => "story.schema.json",
  annotations: (slug: string) => `${slug}/annotations.jsonld`,
  claimsCsv: (slug: string) => `${slug}/claims.csv`,
  articleMarkdown: (slug: string) => `${slug}/article.md`,
  feed: (type: "xml" | "json") => `feed.${type}`,
  sitemap: () => "sitemap-index.xml",
  webManifest: () => "site.webmanifest",
  llmsTxt: () => "llms.txt",
  securityTxt: () => ".well-known/security.txt",
  storyMarkdown: (slug: string) => `${slug}/story.md`,
  singleFile: (slug: string) => `${slug}/story.html`,
} as const;

/** Turns paths below the site's base into addresses. */
export interface Addresses {
  /** For links within the site, such as `/news/some-story/`. */
  path: (below: string) => string;
  /** For those who read it elsewhere, such as `https://example.org/news/some-story/`. */
  full: (below: string) => string;
}

/**
 * @param site the origin, as Astro knows it
 * @param base path of the site, with a slash at both ends; within the pages it is the one they are built for
 * @throws where the origin is missing, so that no address is half of one
 */
export function addressesAt(site: URL | undefined, base = import.meta.env.BASE_URL): Addresses {
  if (!site) throw new Error("Unexpected site without an address, expected `site` in Astro’s configuration.");
  const path = (below: string): string => `${base}${below}`;
  return { path, full: (below) => new URL(path(below), site).href };
}
