import { notInFunction } from "./cloudfront.ts";
import { redirectsFile } from "./netlify-files.ts";
import type { SiteOnHost } from "./site-on-host.ts";
import { vercelFile } from "./vercel.ts";

/** What a host takes of redirects, and how much of it a site needs. */
interface Limit {
  host: string;
  what: string;
  most: number;
  needed: (site: SiteOnHost) => number;
}

/** nginx and Caddy have no limit, and Netlify advises against ten thousand lines. */
const limits: readonly Limit[] = [
  // https://developers.cloudflare.com/pages/configuration/redirects/: more lines are passed over.
  {
    host: "Cloudflare",
    what: "redirects of single addresses",
    most: 2_000,
    needed: ({ redirects }) => redirects.filter(({ isTree }) => !isTree).length,
  },
  {
    host: "Cloudflare",
    what: "redirects of whole folders",
    most: 100,
    needed: ({ redirects }) => redirects.filter(({ isTree }) => isTree).length,
  },
  // https://docs.gitlab.com/user/project/pages/redirects/: with more of either, none is followed.
  { host: "GitLab Pages", what: "redirects", most: 1_000, needed: ({ redirects }) => redirects.length },
  {
    host: "GitLab Pages",
    what: "bytes of `_redirects`",
    most: 64_000,
    needed: (site) => Buffer.byteLength(redirectsFile(site)),
  },
  // https://docs.netlify.com/manage/routing/redirects/overview/
  { host: "Netlify", what: "redirects", most: 10_000, needed: ({ redirects }) => redirects.length },
  // https://vercel.com/docs/limits: routes of all kinds, those with headers among them.
  {
    host: "Vercel",
    what: "routes",
    most: 2_048,
    needed: (site) => {
      const { headers, redirects } = JSON.parse(vercelFile(site)) as { headers: object[]; redirects: object[] };
      return headers.length + redirects.length;
    },
  },
];

const inDigits = new Intl.NumberFormat("en-GB");

/**
 * Which hosts would not follow all of a site's redirects: a sentence for each, and one about what that means.
 * @returns nothing where all hosts follow all
 */
export function redirectsLeftOut(site: SiteOnHost): string[] {
  const over = limits
    .map((limit) => ({ ...limit, given: limit.needed(site) }))
    .filter(({ most, given }) => given > most)
    .map(({ host, what, most, given }) => {
      return `${host} takes at most ${inDigits.format(most)} ${what}, and there are ${inDigits.format(given)}.`;
    });
  const left = notInFunction(site);
  if (left > 0) over.push(`CloudFront’s function has no room for ${inDigits.format(left)} of the redirects.`);
  if (over.length === 0) return [];
  return [
    ...over,
    "On these hosts, pages whose redirects are left out lead on by themselves, without the query, and files do not. Other hosts follow all redirects.",
  ];
}
