import { headerRules, whole, type Headers } from "./headers.ts";
import { fileExpressionOf } from "./path-pattern.ts";
import type { SiteOnHost } from "./site-on-host.ts";

/**
 * A CloudFront function for requests from viewers: a bucket behind it knows files, and neither folders nor what has
 * moved. A function may be 10 kB long; some hundred redirects fit.
 */
export function cloudFrontRequest({ redirects, base }: SiteOnHost): string {
  const moved = redirects.map(({ from, to }) => [`${base}${from}`, `${base}${to}`] as const);
  return `const moved = new Map(${JSON.stringify(moved)});

function handler(event) {
  const request = event.request;
  const place = moved.get(request.uri);
  if (place) return leadTo(place);
  if (request.uri.endsWith("/")) request.uri += "index.html";
  else if (!/\\.[^/]*$/.test(request.uri)) return leadTo(request.uri + "/");
  return request;
}

function leadTo(place) {
  return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: place } } };
}
`;
}

/**
 * A CloudFront function for answers to viewers: what goes with some files only. It is not run where there is none. Of
 * the policies it sends what pages cannot say themselves: all of their hashes would soon be more than it may hold.
 */
export function cloudFrontResponse({ base }: SiteOnHost): string {
  const rules = short.rules.map((rule) => {
    const headers = Object.entries(whole(short, rule)).filter(([name]) => rule.headers[name] !== undefined);
    return [`^${base}${fileExpressionOf(rule.path)}$`, inLowerCase(headers)] as const;
  });
  return `const usual = ${JSON.stringify(inLowerCase(Object.entries(short.otherwise)))};
const rules = ${JSON.stringify(rules)};

function handler(event) {
  const rule = rules.find((each) => new RegExp(each[0]).test(event.request.uri));
  const headers = Object.assign({}, usual, rule && rule[1]);
  for (const name of Object.keys(headers)) event.response.headers[name] = { value: headers[name] };
  return event.response;
}
`;
}

/** The response headers policy: what goes with everything, also where there is no file. */
export function cloudFrontPolicy(): string {
  const named = ["X-Content-Type-Options", "Referrer-Policy", "Content-Security-Policy"] as const;
  const [, ReferrerPolicy, ContentSecurityPolicy] = named.map((name) => short.everywhere[name]);
  const Items = Object.entries(short.everywhere)
    .filter(([name]) => !named.some((each) => each === name))
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
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

const short = headerRules([]);

const inLowerCase = (headers: readonly (readonly [string, string])[]): Headers =>
  Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
