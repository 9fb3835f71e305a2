import { coreKinds } from "../story/kinds.ts";
import { paths, type Addresses, type FigureType } from "./addresses.ts";

/** Where a story and its parts stand, in full, for those who read of them elsewhere. */
export interface Places {
  /** The story's page. */
  page: string;
  /** A part of that page, or of the record of the story. */
  part: (anchor: string) => string;
  claim: (id: string) => string;
  figureFile: (figure: string, type: FigureType) => string;
}

const { ref, correction, policy } = coreKinds;
const recordParts: readonly string[] = ["references", "corrections"];
const recordPrefixes = [ref, correction, policy].flatMap(({ prefixes }) => prefixes);

/** Whether a fragment of a story stands on its record page: few ask for that, and the story's page leads there. */
export const isOnRecord = (anchor: string): boolean =>
  recordParts.includes(anchor) || recordPrefixes.some((prefix) => anchor.startsWith(prefix));

/** Where a fragment of a story stands, below the site's base. */
export const placeBelow = (slug: string, anchor: string): string =>
  `${isOnRecord(anchor) ? paths.record(slug) : paths.story(slug)}#${encodeURIComponent(anchor)}`;

/** The places of a story on a site. */
export const placesOf = (slug: string, at: Addresses): Places => ({
  page: at.full(paths.story(slug)),
  part: (anchor) => at.full(placeBelow(slug, anchor)),
  claim: (id) => at.full(paths.claim(slug, id)),
  figureFile: (figure, type) => at.full(paths.figureFile(slug, figure, type)),
});

/** The same for those who are on the story’s page. */
export const placesOnPage = (slug: string, at: Addresses): Pick<Places, "part" | "claim"> => ({
  part: (anchor) => (isOnRecord(anchor) ? at.path(placeBelow(slug, anchor)) : `#${anchor}`),
  claim: (id) => at.path(paths.claim(slug, id)),
});

/** The same for those who are on its record page. */
export const placesOnRecord = (slug: string, at: Addresses): Pick<Places, "part" | "claim"> => ({
  part: (anchor) => (isOnRecord(anchor) ? `#${anchor}` : at.path(placeBelow(slug, anchor))),
  claim: (id) => at.path(paths.claim(slug, id)),
});
