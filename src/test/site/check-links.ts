import { LinkChecker, LinkState } from "linkinator";

/** What a walk by links found. */
export interface CheckedLinks {
  /** Each link that leads nowhere, with the page it is on. */
  broken: string[];
  sound: number;
}

/**
 * Follows every link within a served site, fragments and styles included.
 * A page's links to itself are not followed: the markup is tested for those.
 */
export async function checkLinks(address: string): Promise<CheckedLinks> {
  const { links } = await new LinkChecker().check({
    path: address,
    recurse: true,
    checkCss: true,
    checkFragments: true,
    // Links that name words are followed in a browser: only it knows them.
    linksToSkip: (link) => Promise.resolve(!link.startsWith(address) || link.includes(":~:")),
  });
  const inState = (wanted: LinkState) => links.filter(({ state }) => state === wanted);
  return {
    broken: inState(LinkState.BROKEN).map(({ url, parent }) => `${parent ?? ""} → ${url}`),
    sound: inState(LinkState.OK).length,
  };
}
