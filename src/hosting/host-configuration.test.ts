import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { expectGolden } from "../test/golden.ts";
import { cloudFrontPolicy, cloudFrontRequest, cloudFrontResponse } from "./cloudfront.ts";
import { exampleSite } from "./example-site.ts";
import { hostingFiles } from "./hosting-files.ts";
import { headersFile, redirectsFile } from "./netlify-files.ts";
import { vercelFile } from "./vercel.ts";

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
  expect(redirects).toEqual([{ source: "/story/claims/old/", destination: "/story/claims/claim/", statusCode: 301 }]);
});

test("CloudFront's function leads to folders' pages and to what has moved", () => {
  const ask = (uri: string): unknown => run(cloudFrontRequest(exampleSite()), { request: { uri, headers: {} } });
  const leadsTo = (value: string): object =>
    expect.objectContaining({ statusCode: 301, headers: { location: { value } } }) as object;
  expect(ask("/story/")).toMatchObject({ uri: "/story/index.html" });
  expect(ask("/story/cite.bib")).toMatchObject({ uri: "/story/cite.bib" });
  expect(ask("/story")).toEqual(leadsTo("/story/"));
  expect(ask("/story/claims/old/")).toEqual(leadsTo("/story/claims/claim/"));
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
  expect(cloudFrontPolicy()).toContain("web-share=(self)");
});

/** Runs a CloudFront function on an event. */
const run = (code: string, event: object): unknown =>
  JSON.parse(JSON.stringify(runInNewContext(`${code}; handler(event)`, { event })));
