import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { expectGolden } from "../test/golden.ts";
import { cloudFrontPolicy, cloudFrontRequest, cloudFrontResponse, notInFunction } from "./cloudfront.ts";
import { exampleSite } from "../test/example-site-on-host.ts";
import { hostingFiles, hosts, redirectsLeftOut } from "./hosts.ts";
import { headersFile, redirectsFile } from "./netlify-files.ts";
import type { Redirect } from "../publish/published-addresses.ts";
import { vercelFile } from "./vercel.ts";

test("every host that a file of this folder describes is in the list", () => {
  const files: Record<string, object> = import.meta.glob(["./*.ts", "!./*.test.ts", "!./hosts.ts"], { eager: true });
  const described = Object.values(files)
    .flatMap((file) => Object.values(file) as unknown[])
    .filter((each) => typeof each === "object" && each !== null && ("files" in each || "leftOut" in each));
  expect(new Set(hosts)).toEqual(new Set(described));
});

test("`_headers` is as it was", () => {
  expectGolden("_headers.txt", headersFile(exampleSite()));
});

test("`_headers` that a host would read in part is not written", () => {
  const site = exampleSite();
  const rules = Array.from({ length: 100 }, (_, index) => ({ path: `${String(index)}.txt`, headers: { A: "b" } }));
  expect(() => headersFile({ ...site, headers: { ...site.headers, rules } })).toThrow("101 rules");
  const long = [{ path: "a.txt", headers: { A: "b".repeat(2_000) } }];
  expect(() => headersFile({ ...site, headers: { ...site.headers, rules: long } })).toThrow("2005 characters");
});

test("what has moved is said for good", () => {
  expect(redirectsFile(exampleSite())).toContain("\n/story/claims/old/ /story/claims/claim/ 301\n");
});

test("every path begins with the base", () => {
  const site = exampleSite("/news/");
  const paths = `${headersFile(site)}${redirectsFile(site)}`.split("\n").filter((line) => line.startsWith("/"));
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !path.startsWith("/news/"))).toEqual([]);
  for (const [name, write] of Object.entries(hostingFiles)) {
    const text = write(site);
    if (name === "cloudfront-policy.json") continue;
    expect(text, name).toContain("/news/");
    expect(text, name).not.toMatch(/(?:[~^"] ?\^?|[\s^])\/(?:_astro|story|:slug)/u);
  }
});

test("Vercel gets, last, all that goes with a file", () => {
  const { headers, redirects } = JSON.parse(vercelFile(exampleSite())) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
    redirects: object[];
  };
  expect(headers[0]?.source).toBe("/(.*)");
  const embed = headers.find(({ source }) => source === "/:slug/embed/:figure/");
  const policy = embed?.headers.find(({ key }) => key === "Content-Security-Policy")?.value;
  expect(policy).toMatch(/^script-src 'self'; .*, default-src 'none'; .*frame-ancestors \* file:$/u);
  expect(redirects[0]).toEqual({ source: "/story/claims/old/", destination: "/story/claims/claim/", statusCode: 301 });
  expect(redirects[1]).toMatchObject({ destination: "/:path/", statusCode: 308 });
});

/** What CloudFront's function makes of a request, with a site's redirects. */
function answerTo(uri: string, querystring: object = {}, site = exampleSite()): unknown {
  return run(cloudFrontRequest(site), { request: { uri, querystring, headers: {} } });
}
const leadsTo = (value: string): object =>
  expect.objectContaining({ statusCode: 301, headers: { location: { value } } }) as object;

test("CloudFront's function leads to folders' pages and to what has moved", () => {
  expect(answerTo("/story/")).toMatchObject({ uri: "/story/index.html" });
  expect(answerTo("/story/cite.bib")).toMatchObject({ uri: "/story/cite.bib" });
  expect(answerTo("/story")).toEqual(leadsTo("/story/"));
  expect(answerTo("/story/claims/old/")).toEqual(leadsTo("/story/claims/claim/"));
  expect(answerTo("/story/claims/old/cite.bib")).toEqual(leadsTo("/story/claims/claim/cite.bib"));
  expect(answerTo("/news", {}, exampleSite("/news/"))).toEqual(leadsTo("/news/"));
});

test("CloudFront's function takes a query along as it came, and encodes what no address may have", () => {
  const query = {
    a: { value: "1", multiValue: [{ value: "1" }, { value: "b%20c" }] },
    empty: { value: "" },
    "ø d": { value: "a&b#c\r\n🙂" },
  };
  expect(answerTo("/story", query)).toEqual(
    leadsTo("/story/?a=1&a=b%20c&empty=&%C3%B8%20d=a%26b%23c%0D%0A%F0%9F%99%82"),
  );
});

/** So many claims that have moved, each with its citations. */
const movedClaims = (count: number): Redirect[] =>
  Array.from({ length: count }, (_, index) => `story/claims/an-old-claim-${String(index)}/`).flatMap((from) =>
    ["", "cite.bib", "cite.ris", "cite.json"].map((file) => ({ from: from + file, to: `story/claims/claim/${file}` })),
  );

test("CloudFront's function stays as short as it has to be, and what has no room is counted", () => {
  const site = { ...exampleSite(), redirects: movedClaims(500) };
  expect(Buffer.byteLength(cloudFrontRequest(site))).toBeLessThanOrEqual(10_240);
  expect(notInFunction(site)).toBeGreaterThan(300);
  expect(notInFunction(site)).toBeLessThan(500);
  expect(answerTo("/story/claims/an-old-claim-0/cite.ris", {}, site)).toEqual(leadsTo("/story/claims/claim/cite.ris"));
  expect(answerTo("/story/claims/an-old-claim-499/", {}, site)).toMatchObject({
    uri: "/story/claims/an-old-claim-499/index.html",
  });
});

test("what hosts leave out of many redirects is said, and nothing where they follow all", () => {
  const trees = Array.from({ length: 101 }, (_, index) => ({
    from: `a-${String(index)}/`,
    to: "b/",
    isTree: true as const,
  }));
  const leftOut = (redirects: readonly Redirect[]): string[] => redirectsLeftOut({ ...exampleSite(), redirects });
  expect(leftOut(movedClaims(20))).toEqual([]);
  expect(leftOut(movedClaims(510)).join("\n")).toMatch(
    /^Cloudflare takes at most 2,000 redirects of single addresses, and there are 2,040\.\nGitLab Pages .* 1,000 .*\nGitLab Pages .*\nVercel .* 2,048 routes, and there are 2,0\d\d\.\nCloudFront’s function has no room for \d+ of the redirects\.\nOn these hosts/u,
  );
  expect(leftOut(trees)[0]).toBe("Cloudflare takes at most 100 redirects of whole folders, and there are 101.");
  expect(leftOut(movedClaims(2_501)).join("\n")).toContain("Netlify takes at most 10,000");
});

test("a host is told what has moved as a whole in one line, after all others", () => {
  const tree = { from: "old/", to: "story/", isTree: true as const };
  const site = { ...exampleSite(), redirects: [tree, ...exampleSite().redirects] };
  expect(redirectsFile(site)).toMatch(/\n\/story\/claims\/old\/ .* 301\n\/old\/\* \/story\/:splat 301\n$/u);
  expect(redirectsFile(site, true)).toMatch(/ 301!\n.* 301!\n$/u);
});

test("CloudFront's function sends with a file what goes with it, and the rest is in its policy", () => {
  const code = cloudFrontResponse(exampleSite());
  const headersFor = (uri: string): object =>
    (run(code, { request: { uri }, response: { headers: {} } }) as { headers: object }).headers;
  expect(headersFor("/story/embed/map/index.html")).toMatchObject({
    "cache-control": { value: "public, max-age=0, must-revalidate" },
    "content-security-policy": { value: expect.stringMatching(/frame-ancestors \* file:$/u) as unknown },
  });
  expect(headersFor("/_astro/a.js")).toMatchObject({
    "cache-control": { value: expect.stringContaining("immutable") as unknown },
  });
  expect(code.length).toBeLessThan(10_240);
  expect(cloudFrontPolicy(exampleSite())).toContain("web-share=(self)");
});

/** Runs a CloudFront function on an event. */
const run = (code: string, event: object): unknown =>
  JSON.parse(JSON.stringify(runInNewContext(`${code}; handler(event)`, { event })));
