import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paths } from "../../publish/addresses.ts";
import { readDocumentPolicies } from "../../hosting/document-policies.ts";
import { furtherEvidence } from "../further-evidence.ts";
import { realStory } from "../real-story.ts";
import { distOf, listFiles, pathOf } from "../site/read-site.ts";
import { serveByCaddy } from "./caddy.ts";
import { serveByCloudflare } from "./cloudflare.ts";
import { serveByCloudFront } from "./cloudfront.ts";
import { expectations, queries, strayPaths } from "./expectations.ts";
import { ask, type Host } from "./host.ts";
import { copyHosted, type HostedCopy } from "./hosted-copy.ts";
import { serveByNginx } from "./nginx.ts";

const story = realStory();
const { slug } = story;
const claim = story.claims[0]?.id ?? "";
const documents = readDocumentPolicies(distOf());

let copy: HostedCopy;
beforeAll(async () => {
  copy = await copyHosted(slug, claim);
});
afterAll(() => copy.remove());

interface Engine {
  name: string;
  serve: () => Promise<Host>;
  /** Whether it sends parts of files and copies compressed beforehand; what stands in for networks here does neither. */
  sendsParts: boolean;
}

const { nginx, Caddy: caddy } = furtherEvidence;
const engines: Engine[] = [
  { name: "Cloudflare", serve: serveAsCloudflare, sendsParts: false },
  { name: "CloudFront", serve: () => serveByCloudFront(copy.folder, copy.site), sendsParts: false },
];
if (nginx !== undefined)
  engines.push({ name: "nginx", serve: () => serveByNginx(nginx, copy.folder, copy.site), sendsParts: true });
if (caddy !== undefined)
  engines.push({ name: "Caddy", serve: () => serveByCaddy(caddy, copy.folder, copy.site), sendsParts: true });

async function serveAsCloudflare(): Promise<Host> {
  const { address, stop } = await serveByCloudflare(copy.folder);
  const { hostname, port } = new URL(address);
  return { at: { host: hostname, port }, stop };
}

for (const { name, serve, sendsParts } of engines) {
  describe(name, () => {
    let host: Host;
    beforeAll(async () => {
      host = await serve();
    });
    afterAll(() => host.stop());

    for (const { path, status, headers } of expectations(slug, claim, listFiles())) {
      test(`answers /${path}`, async () => {
        const answer = await ask(host, `/${path}`);
        expect(answer.status).toBe(status);
        for (const [header, value] of Object.entries(headers)) {
          if (value instanceof RegExp) expect(answer.headers[header] ?? "", header).toMatch(value);
          else expect(answer.headers[header], header).toBe(value);
        }
        expect(answer.headers.server ?? "").not.toMatch(/\d|caddy/iu);
      });
    }

    test("sends the page for a missing address, and the file for another", async () => {
      const bodyOf = async (path: string): Promise<string> => (await ask(host, path)).body.toString();
      const fileOf = (file: string): string => readFileSync(join(copy.folder, file), "utf8");
      expect(await bodyOf("/nothing/here/")).toBe(fileOf("404.html"));
      expect(await bodyOf(`/${paths.story(slug)}`)).toBe(fileOf(`${slug}/index.html`));
    });

    test("leads from an address that lacks its slash", async () => {
      const { status, headers } = await ask(host, `/${slug}/reuse`);
      expect([301, 307, 308]).toContain(status);
      expect(headers.location).toBe(`/${slug}/reuse/`);
    });

    test.each(queries)("takes ?%s along, wherever it leads", async (query) => {
      const old = `/${paths.claim(slug, "an-old-name")}`;
      const steps = [
        [`/${slug}/reuse`, `/${slug}/reuse/`, ""],
        [old, `/${paths.claim(slug, claim)}`, ""],
        [`/an-old-story/claims/${claim}/`, `/${paths.claim(slug, claim)}`, ""],
        [`/${paths.claim(slug, "a-note-now")}`, `/${paths.story(slug)}`, "#a-note"],
      ] as const;
      for (const [from, to, fragment] of steps) {
        const { headers } = await ask(host, `${from}?${query}`);
        expect(headers.location).toBe(`${to}?${query}${fragment}`);
      }
    });

    test("leads nobody to another host, whatever they ask for", async () => {
      for (const path of strayPaths(slug)) {
        const { status, headers } = await ask(host, path);
        expect(headers["x-evil"], path).toBeUndefined();
        if (headers.location !== undefined) {
          expect(status, path).toBeGreaterThanOrEqual(300);
          expect(new URL(headers.location, `http://localhost${path}`).host, `${path} → ${headers.location}`).toBe(
            "localhost",
          );
        } else expect([200, 400, 404], path).toContain(status);
      }
    });

    test("answers to HEAD with the headers alone, and to what is known already with neither", async () => {
      const path = `/${paths.claimsCsv(slug)}`;
      const head = await ask(host, path, { method: "HEAD" });
      expect([head.status, head.body.length, head.headers["content-type"]]).toEqual([
        200,
        0,
        "text/csv; charset=utf-8",
      ]);
      const { headers } = await ask(host, path);
      const again = await ask(host, path, { headers: { "if-none-match": headers.etag ?? "" } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    });

    test("sends no document a policy that forbids what the document's own allows", async () => {
      expect(documents.length).toBeGreaterThan(40);
      for (const { file, policy } of documents.filter((document) => document.file !== "404.html")) {
        const { status, headers } = await ask(host, `/${pathOf(file)}`);
        if (status === 307) continue; // Cloudflare's address for `name.html` is `name`.
        const sent =
          String(headers["content-security-policy"] ?? "")
            .split(", ")
            .at(-1) ?? "";
        for (const directive of policy.split("; ").filter((each) => !each.endsWith("'none'"))) {
          const [named = "", ...sources] = directive.split(" ");
          const allowed = sent
            .split("; ")
            .find((each) => each.startsWith(`${named} `))
            ?.split(" ");
          // Which styles, a page says itself.
          if (directive.startsWith("style-src") && file.endsWith(".html"))
            sources.splice(0, Infinity, "'unsafe-inline'");
          if (sent.includes("default-src"))
            expect(allowed, `${file}: ${directive}`).toEqual(expect.arrayContaining(sources));
        }
        expect(sent.replace("style-src 'unsafe-inline'; style-src-attr 'none'", "")).not.toContain("unsafe");
      }
    });

    if (sendsParts) {
      test("sends a part of a file, and a compressed copy to who takes it", async () => {
        const part = await ask(host, `/${paths.claimsCsv(slug)}`, { headers: { range: "bytes=0-9" } });
        expect([part.status, part.body.length]).toEqual([206, 10]);
        const page = await ask(host, `/${paths.story(slug)}`, { headers: { "accept-encoding": "gzip" } });
        expect(page.headers["content-encoding"]).toBe("gzip");
        expect(page.headers.vary).toMatch(/accept-encoding/iu);
        expect(page.headers["content-type"]).toMatch(/^text\/html/u);
        expect(page.body.equals(copy.compressed)).toBe(true);
      });
    }
  });
}
