import { whole } from "./headers.ts";
import type { PathPattern } from "./path-pattern.ts";
import type { SiteOnHost } from "./site-on-host.ts";

/** `vercel.json` for a folder that is sent to Vercel as it is. Of two rules with the same header it follows the later. */
export function vercelFile({ headers, redirects, base }: SiteOnHost): string {
  const sourceOf = (path: PathPattern): string => `${base}${path.replace("*", "(.*)")}`;
  const rules = [{ path: "*", headers: whole(headers) }, ...headers.rules];
  return `${JSON.stringify(
    {
      trailingSlash: true,
      headers: rules.map((rule, index) => ({
        source: sourceOf(rule.path),
        headers: Object.keys(rule.headers).map((key) => ({
          key,
          value: (index === 0 ? rule.headers : whole(headers, rule))[key],
        })),
      })),
      redirects: redirects.map(({ from, to }) => ({
        source: `${base}${from}`,
        destination: `${base}${to}`,
        statusCode: 301,
      })),
    },
    undefined,
    2,
  )}\n`;
}
