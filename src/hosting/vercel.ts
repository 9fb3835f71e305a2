import { whole } from "./headers.ts";
import { foldersForm, restForm, type PathPattern } from "./path-pattern.ts";
import { beyond, type Host, type SiteOnHost } from "./site-on-host.ts";

/**
 * `vercel.json` for a folder that is sent to Vercel as it is. Of two rules with the same header it follows the later. A
 * query goes along by itself. Addresses get their slash by a rule of ours, and not by `trailingSlash`, so that only names
 * of ours do.
 */
export function vercelFile({ headers, redirects, base }: SiteOnHost): string {
  const sourceOf = (path: PathPattern): string => `${base}${path.replace("*", "(.*)")}`;
  const rules = [{ path: "*", headers: whole(headers) }, ...headers.rules];
  const moved = redirects.map(({ from, to, isTree }) =>
    isTree
      ? { source: `${base}${from}:rest(${restForm})`, destination: `${base}${to}:rest`, statusCode: 301 }
      : { source: `${base}${from}`, destination: `${base}${to}`, statusCode: 301 },
  );
  const withSlash = { source: `${base}:path(${foldersForm})`, destination: `${base}:path/`, statusCode: 308 };
  return `${JSON.stringify(
    {
      headers: rules.map((rule, index) => ({
        source: sourceOf(rule.path),
        headers: Object.keys(rule.headers).map((key) => ({
          key,
          value: (index === 0 ? rule.headers : whole(headers, rule))[key],
        })),
      })),
      redirects: [...moved, withSlash],
    },
    undefined,
    2,
  )}\n`;
}

/** https://vercel.com/docs/limits: routes of all kinds count, those with headers among them. */
export const vercel: Host = {
  files: { "vercel.json": vercelFile },
  leftOut(site) {
    const { headers, redirects } = JSON.parse(vercelFile(site)) as { headers: object[]; redirects: object[] };
    return beyond("Vercel", 2_048, "routes", headers.length + redirects.length);
  },
};
