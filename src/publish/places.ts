import { paths, type Addresses } from "./addresses.ts";

/** Where a story and its parts stand, in full, for those who read of them elsewhere. */
export interface Places {
  /** The story's page. */
  page: string;
  /** A part of that page. */
  part: (anchor: string) => string;
  claim: (id: string) => string;
  figureFile: (figure: string, type: "svg" | "csv") => string;
}

/** The places of a story on a site. */
export function placesOf(slug: string, at: Addresses): Places {
  const page = at.full(paths.story(slug));
  return {
    page,
    part: (anchor) => `${page}#${encodeURIComponent(anchor)}`,
    claim: (id) => at.full(paths.claim(slug, id)),
    figureFile: (figure, type) => at.full(paths.figureFile(slug, figure, type)),
  };
}

/** The same for those who are on the story’s page. */
export const placesOnPage = (slug: string, at: Addresses): Pick<Places, "part" | "claim"> => ({
  part: (anchor) => `#${anchor}`,
  claim: (id) => at.path(paths.claim(slug, id)),
});
