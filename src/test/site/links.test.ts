import { LinkChecker, LinkState } from "linkinator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite, type ServedSite } from "../../commands/serve-site.ts";

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite(0);
});
afterAll(() => site.stop());

// A page's links to itself are not followed: the markup is tested for those.
test("every link within the site leads to a page, and to an anchor on it", async () => {
  const { links } = await new LinkChecker().check({
    path: site.address,
    recurse: true,
    checkCss: true,
    checkFragments: true,
    // Links that name words are followed in a browser: only it knows them.
    linksToSkip: (link) => Promise.resolve(!link.startsWith(site.address) || link.includes(":~:")),
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent }) => `${parent ?? ""} → ${url}`)).toEqual([]);
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(1);
});
