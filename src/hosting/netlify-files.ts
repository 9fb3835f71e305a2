import type { Headers } from "./headers.ts";
import { beyond, type Host, type SiteOnHost } from "./site-on-host.ts";

/** What Cloudflare reads of `_headers`; it says of the rest only in its log that it was left out. */
const limits = { rules: 100, line: 2_000 };

/**
 * The file `_headers` in the form that Netlify and Cloudflare share. Both send, where several rules meet an address, all
 * of their headers, and join with a comma what two of them say.
 * @throws where a host would leave some of it out
 */
export function headersFile({ headers: { everywhere, rules }, base }: SiteOnHost): string {
  const blocks = [{ path: "*", headers: everywhere }, ...rules].map(
    ({ path, headers }) => `${base}${path}\n${linesOf(headers)}`,
  );
  const text = `# What a host sends with the files beside this one. Netlify and Cloudflare read it.\n\n${blocks.join("\n")}`;
  const long = text.split("\n").find((line) => line.length > limits.line);
  if (long !== undefined || blocks.length > limits.rules) {
    throw new Error(
      `Unexpected ${long === undefined ? `${blocks.length} rules` : `line \`${long.slice(0, 60)}…\` of ${long.length} characters`} in \`_headers\`, expected at most ${limits.rules} rules and ${limits.line} characters a line.`,
    );
  }
  return text;
}

const linesOf = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("");

/**
 * The file `_redirects` for the same hosts, and for GitLab Pages. What has moved as a whole comes last: from the first
 * such line on, Cloudflare counts all as what it takes few of. All of them take the query along by themselves.
 * @param isNetlify whether the build runs there: at an address where a page says that it has moved, Netlify shows the
 *   page, without the query, unless told otherwise by a sign that Cloudflare takes for a mistake
 */
export function redirectsFile({ redirects, base }: SiteOnHost, isNetlify = false): string {
  const status = isNetlify ? "301!" : "301";
  const lines = redirects
    .toSorted((a, b) => Number(a.isTree ?? false) - Number(b.isTree ?? false))
    .map(({ from, to, isTree }) =>
      isTree ? `${base}${from}* ${base}${to}:splat ${status}\n` : `${base}${from} ${base}${to} ${status}\n`,
    );
  return `# What has moved, and where to. Netlify, Cloudflare and GitLab read it.\n${lines.join("")}`;
}

/** https://docs.netlify.com/manage/routing/redirects/overview/: it advises against more lines. */
export const netlify: Host = {
  leftOut: ({ redirects }) => beyond("Netlify", 10_000, "redirects", redirects.length),
};

/** https://developers.cloudflare.com/pages/configuration/redirects/: more lines are passed over. */
export const cloudflare: Host = {
  leftOut({ redirects }) {
    const trees = redirects.filter(({ isTree }) => isTree).length;
    return [
      ...beyond("Cloudflare", 2_000, "redirects of single addresses", redirects.length - trees),
      ...beyond("Cloudflare", 100, "redirects of whole folders", trees),
    ];
  },
};

/** https://docs.gitlab.com/user/project/pages/redirects/: with more of either, none is followed. */
export const gitLabPages: Host = {
  leftOut: (site) => [
    ...beyond("GitLab Pages", 1_000, "redirects", site.redirects.length),
    ...beyond("GitLab Pages", 64_000, "bytes of `_redirects`", Buffer.byteLength(redirectsFile(site))),
  ],
};
