import type { Redirect } from "../publish/published-addresses.ts";
import { whole, type Headers } from "./headers.ts";
import { fileExpressionOf, foldersForm, restForm, splitPlace } from "./path-pattern.ts";
import { inDigits, type Host, type SiteOnHost } from "./site-on-host.ts";

/**
 * Bytes that a function may have.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html
 */
const mostBytes = 10_240;

/**
 * A CloudFront function for requests from viewers: a bucket behind it knows files, and neither folders nor what has
 * moved. It is written in what runtime 2.0 has of the language, which knows no `for … of` and no `Map`.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function cloudFrontRequest(site: SiteOnHost): string {
  return functionFor(site.base, fitting(site));
}

/** How many of the redirects are not in the function because it would be too long. */
export function notInFunction(site: SiteOnHost): number {
  return asTrees(site.redirects).length - fitting(site).length;
}

function fitting({ redirects, base }: SiteOnHost): Redirect[] {
  let left = mostBytes - Buffer.byteLength(functionFor(base, []));
  return asTrees(redirects).filter((redirect) => {
    left -= Buffer.byteLength(JSON.stringify(entryOf(base, redirect))) + 1;
    return left >= 0;
  });
}

const isFolder = (path: string): boolean => path.endsWith("/");

/** The same redirects as fewer, for hosts that can be told that a folder takes along what stands below it. */
function asTrees(redirects: readonly Redirect[]): Redirect[] {
  const folders = new Map(
    redirects.filter(({ from, to }) => isFolder(from) && isFolder(to)).map(({ from, to }) => [from, to]),
  );
  const isTaken = ({ from, to }: Redirect): boolean =>
    foldersAround(from).some((folder) => {
      const place = folders.get(folder);
      return place !== undefined && to === place + from.slice(folder.length);
    });
  return redirects
    .filter((redirect) => !isTaken(redirect))
    .map((redirect) => (folders.has(redirect.from) ? { ...redirect, isTree: true } : redirect));
}

/** The folders in which something stands: of `a/b/c`, `a/` and `a/b/`. */
const foldersAround = (path: string): string[] =>
  [...path.matchAll(/\/(?=.)/gu)].map(({ index }) => path.slice(0, index + 1));

/** Where from, and the path and the fragment to lead to; a third text only where nothing below goes along. */
const entryOf = (base: string, { from, to, isTree }: Redirect): string[] => {
  const { path, fragment } = splitPlace(to);
  return [`${base}${from}`, `${base}${path}`, ...(isTree ? [] : [fragment])];
};

const functionFor = (
  base: string,
  redirects: readonly Redirect[],
): string => `// For a viewer's request, runtime cloudfront-js-2.0.
const base = ${JSON.stringify(base)};
const moved = ${JSON.stringify(redirects.map((redirect) => entryOf(base, redirect)))};

function handler(event) {
  const request = event.request;
  const uri = request.uri;
  for (let index = 0; index < moved.length; index += 1) {
    const from = moved[index][0];
    const to = moved[index][1];
    const fragment = moved[index][2];
    if (uri === from) return leadTo(to, request, fragment);
    const rest = uri.slice(from.length);
    if (fragment === undefined && uri.startsWith(from) && /^${restForm.replace("/", "\\/")}$/.test(rest)) {
      return leadTo(to + rest, request);
    }
  }
  if (uri.endsWith("/")) request.uri += "index.html";
  // Names of ours alone get their slash: of other texts a browser may make the name of a host.
  else if (uri + "/" === base || (uri.startsWith(base) && /^${foldersForm.replaceAll("/", "\\/")}$/.test(uri.slice(base.length)))) {
    return leadTo(uri + "/", request);
  }
  return request;
}

function leadTo(path, request, fragment) {
  const query = queryOf(request.querystring || {});
  const value = path + (query === "" ? "" : "?" + query) + (fragment || "");
  return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value } } };
}

// What is encoded stays as it is.
function queryOf(fields) {
  const pairs = [];
  Object.keys(fields).forEach((name) => {
    const field = fields[name];
    (field.multiValue || [field]).forEach((each) => pairs.push(encoded(name) + "=" + encoded(each.value)));
  });
  return pairs.join("&");
}

function encoded(text) {
  return text.replace(/[^\\w.~!$'()*+,;:@\\/?%-]+/g, encodeURIComponent);
}
`;

/** A CloudFront function for answers to viewers: what goes with some files only. It is not run where there is none. */
export function cloudFrontResponse({ headers, base }: SiteOnHost): string {
  const rules = headers.rules.map((rule) => {
    const own = Object.entries(whole(headers, rule)).filter(([name]) => rule.headers[name] !== undefined);
    return [`^${base}${fileExpressionOf(rule.path)}$`, inLowerCase(own)] as const;
  });
  return `// For a viewer's response, runtime cloudfront-js-2.0.
const usual = ${JSON.stringify(inLowerCase(Object.entries(headers.otherwise)))};
const rules = ${JSON.stringify(rules)};

function handler(event) {
  const rule = rules.find((each) => new RegExp(each[0]).test(event.request.uri));
  const headers = Object.assign({}, usual, rule && rule[1]);
  Object.keys(headers).forEach((name) => {
    event.response.headers[name] = { value: headers[name] };
  });
  return event.response;
}
`;
}

/** The response headers policy: what goes with everything, also where there is no file and no function is run. */
export function cloudFrontPolicy({ headers: { everywhere, otherwise } }: SiteOnHost): string {
  const named = ["X-Content-Type-Options", "Referrer-Policy", "Content-Security-Policy"] as const;
  const [, ReferrerPolicy, ContentSecurityPolicy] = named.map((name) => everywhere[name]);
  const custom = Object.entries(everywhere).filter(([name]) => !named.some((each) => each === name));
  const Items = [
    ...custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
    ...Object.entries(otherwise).map(([Header, Value]) => ({ Header, Value, Override: false })),
  ];
  const policy = {
    Name: "site",
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy },
      // The function has more to say of some files.
      ContentSecurityPolicy: { Override: false, ContentSecurityPolicy },
    },
    CustomHeadersConfig: { Quantity: Items.length, Items },
  };
  return `${JSON.stringify(policy, undefined, 2)}\n`;
}

const inLowerCase = (headers: readonly (readonly [string, string])[]): Headers =>
  Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));

/** CloudFront has two functions and a policy; the first function holds as many redirects as it has room for. */
export const cloudFront: Host = {
  files: {
    "cloudfront-request.js": cloudFrontRequest,
    "cloudfront-response.js": cloudFrontResponse,
    "cloudfront-policy.json": cloudFrontPolicy,
  },
  leftOut(site) {
    const left = notInFunction(site);
    return left > 0 ? [`CloudFront’s function has no room for ${inDigits(left)} of the redirects.`] : [];
  },
};
