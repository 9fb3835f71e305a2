import { citationTypes, paths } from "../publish/addresses.ts";
import { stylesOf, headerPolicy, type DocumentPolicy, type Allowed } from "./document-policies.ts";
import type { PathPattern } from "./path-pattern.ts";

/** Headers of an answer by their names. */
export type Headers = Readonly<Record<string, string>>;

/** What goes with the files that a pattern meets, in addition to what goes with everything. */
interface HeaderRule {
  path: PathPattern;
  headers: Headers;
}

/**
 * What a host says about the site's files, whichever host. No two rules that meet one file set the same header: hosts
 * differ in which they would follow. Only policies are set twice, by a rule and for everything; of those all hold.
 */
export interface HeaderRules {
  everywhere: Headers;
  /** What goes with everything about which no rule says otherwise; the hosts that read `_headers` send it unasked. */
  otherwise: Headers;
  rules: readonly HeaderRule[];
}

const policyName = "Content-Security-Policy";

/** Things that no page of ours does. Sharing and copying are for our own pages, and not for what they might frame. */
const permissions = [
  ...["accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen", "geolocation"],
  ...["gyroscope", "hid", "magnetometer", "microphone", "midi", "payment", "picture-in-picture"],
  ...["publickey-credentials-get", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking"],
].map((name) => `${name}=()`);

// Strict-Transport-Security is not among them: it is a promise about every service at the address, for as long as it
// says, and whoever runs the host has to make it.
const everywhere: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": [...permissions, "clipboard-write=(self)", "web-share=(self)"].join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  // Holds also for pages that a path does not announce, such as the one that says there is none.
  [policyName]:
    "script-src 'self'; connect-src 'self'; frame-src 'none'; object-src 'none'; worker-src 'none'; base-uri 'none'; form-action 'none'",
};

const otherwise: Headers = { "Cache-Control": "public, max-age=0, must-revalidate" };
/** For files with a name made from their content. */
const immutable: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };
const ours: Headers = { "Cross-Origin-Resource-Policy": "same-origin" };
const anyones: Headers = { "Cross-Origin-Resource-Policy": "cross-origin" };
/** Data that scripts of other sites may read, as they could from any machine: nothing here depends on who asks. */
const data = (type: string): Headers => ({ ...anyones, "Access-Control-Allow-Origin": "*", "Content-Type": type });

const citations = {
  bib: data("application/x-bibtex"),
  ris: data("application/x-research-info-systems"),
  json: data("application/vnd.citationstyles.csl+json"),
} as const;

/** Patterns have the form of addresses, so that none can be forgotten when one changes. */
const fileRules: readonly HeaderRule[] = [
  { path: "_astro/*", headers: { ...immutable, ...ours } },
  { path: paths.card(":slug", "*"), headers: { ...immutable, ...anyones } },
  { path: paths.storyJson(":slug"), headers: data("application/json") },
  { path: paths.storySchema(), headers: data("application/schema+json") },
  { path: paths.annotations(":slug"), headers: data("application/ld+json") },
  { path: paths.claimsCsv(":slug"), headers: data("text/csv; charset=utf-8") },
  { path: paths.articleMarkdown(":slug"), headers: data("text/markdown; charset=utf-8") },
  { path: paths.storyMarkdown(":slug"), headers: data("text/markdown; charset=utf-8") },
  { path: paths.figureFile(":slug", "*", "png"), headers: data("image/png") },
  { path: paths.figureFile(":slug", "*", "csv"), headers: data("text/csv; charset=utf-8") },
  { path: paths.oembed(":slug", ":figure"), headers: data("application/json") },
  ...citationTypes.flatMap((type) => [
    { path: paths.cite(":slug", type), headers: citations[type] },
    { path: paths.citeClaim(":slug", ":claim", type), headers: citations[type] },
  ]),
  { path: paths.feed("xml"), headers: data("application/rss+xml; charset=utf-8") },
  { path: paths.feed("json"), headers: data("application/feed+json") },
  { path: paths.webManifest(), headers: { "Content-Type": "application/manifest+json" } },
];

const policyFor = (allowed: Allowed): Headers => ({ [policyName]: headerPolicy(allowed) });
const page = (allowed: Allowed = {}): Headers => ({ ...ours, ...policyFor(allowed) });
const scripted = page({ scripts: "'self'" });
const single = page({ media: "'self' data:" });

/** Everything that a browser may open as a document, but drawings. Cloudflare drops `.html` from addresses. */
const pageRules: readonly HeaderRule[] = [
  { path: "", headers: scripted },
  { path: "404.html", headers: page() },
  { path: "404", headers: page() },
  { path: paths.story(":slug"), headers: scripted },
  { path: paths.claim(":slug", ":claim"), headers: scripted },
  { path: paths.reuse(":slug"), headers: scripted },
  { path: paths.record(":slug"), headers: scripted },
  { path: paths.singleFile(":slug"), headers: single },
  { path: paths.singleFile(":slug").replace(".html", ""), headers: single },
  { path: paths.embed(":slug", ":figure"), headers: { ...anyones, ...policyFor({ ancestors: "* file:" }) } },
];

const drawings = paths.figureFile(":slug", "*", "svg");

/** Whether headers name the styles of a page: of the one that says there is no drawing where one might be. */
export const isNamedInHeaders = (file: string): boolean => file === "404.html";

/**
 * What goes with each file of a built site. It is as long for two hundred stories as for two: its rules are for kinds of
 * pages, and the hashes of styles, which differ from page to page, are not in it. Drawings have no style, and can say
 * nothing of themselves.
 */
export function headerRules(documents: readonly DocumentPolicy[]): HeaderRules {
  const concerned = documents.filter(({ file }) => isNamedInHeaders(file));
  const policy = policyFor({ ancestors: "* file:", styles: [...new Set(concerned.flatMap(stylesOf))] });
  const drawingRule = { path: drawings, headers: { ...data("image/svg+xml"), ...policy } };
  return { everywhere, otherwise, rules: [...pageRules, drawingRule, ...fileRules] };
}

/** Headers about which rules differ. */
export const differing = ({ rules }: HeaderRules): string[] => [
  ...new Set(rules.flatMap(({ headers }) => Object.keys(headers))),
];

/** All that goes with the files of one rule, or of none, for hosts that follow one rule only. */
export function whole({ everywhere: always, otherwise: usual }: HeaderRules, rule?: HeaderRule): Headers {
  const [policy, own] = [always[policyName], rule?.headers[policyName]];
  const policies = [policy, own].filter((each) => each !== undefined);
  return { ...always, ...usual, ...rule?.headers, [policyName]: policies.join(", ") };
}
