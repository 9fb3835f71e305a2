import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { cloudFrontPolicy, cloudFrontRequest, cloudFrontResponse } from "../../hosting/cloudfront.ts";
import type { SiteOnHost } from "../../hosting/site-on-host.ts";
import type { Host } from "./host.ts";

/** A header as CloudFront's functions have it. */
type Fields = Record<string, { value: string; multiValue?: { value: string }[] }>;

interface Policy {
  SecurityHeadersConfig: {
    ReferrerPolicy: { ReferrerPolicy: string };
    ContentSecurityPolicy: { ContentSecurityPolicy: string };
  };
  CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
}

/** Types that files have in a bucket, where whoever put them there has said no more. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".js": "text/javascript",
};

/**
 * Serves a folder as CloudFront serves a bucket: by the two functions and the policy that the project ships, with
 * `/404.html` where the bucket has nothing. The functions are real; what is between them stands in for the network.
 */
export async function serveByCloudFront(folder: string, site: SiteOnHost): Promise<Host> {
  const [requestCode, responseCode] = [cloudFrontRequest(site), cloudFrontResponse(site)];
  const always = headersOf(JSON.parse(cloudFrontPolicy(site)) as Policy);
  const server = createServer(({ url = "", headers }, response) => {
    const [uri = "", query] = url.split(/\?(.*)/su);
    const request = { method: "GET", uri, querystring: fieldsOf(query), headers: {}, cookies: {} };
    const result = run(requestCode, { request }) as { uri?: string; statusCode?: number; headers: Fields };
    if (result.statusCode !== undefined) {
      send(response, result.statusCode, { ...always, ...plain(result.headers) });
      return;
    }
    const asked = fileAt(folder, result.uri ?? "");
    const file = asked ?? join(folder, "404.html");
    const body = readFileSync(file);
    const etag = `"${createHash("md5").update(body).digest("hex")}"`;
    const stored = { "content-type": { value: types[extname(file)] ?? "binary/octet-stream" }, etag: { value: etag } };
    const event = { request: { uri: result.uri }, response: { statusCode: 200, headers: stored as Fields } };
    // Where the bucket has nothing, CloudFront runs no function for the answer.
    const own = asked === undefined ? stored : (run(responseCode, event) as { headers: Fields }).headers;
    const isKnown = headers["if-none-match"] === etag;
    const status = asked === undefined ? 404 : isKnown ? 304 : 200;
    send(response, status, { ...always, ...plain(own) }, isKnown ? undefined : body);
  });
  const work = await mkdtemp(join(tmpdir(), "cloudfront-"));
  const socketPath = join(work, "socket");
  server.listen(socketPath);
  await once(server, "listening");
  return {
    at: { socketPath },
    stop: async () => {
      server.close();
      await once(server, "close");
      await rm(work, { recursive: true, force: true });
    },
  };
}

const run = (code: string, event: object): unknown =>
  JSON.parse(JSON.stringify(runInNewContext(`${code}; handler(event)`, { event })));

/** A query as CloudFront takes it apart: nothing is decoded, and a name that comes again has all its values. */
function fieldsOf(query = ""): Fields {
  const fields: Fields = {};
  for (const pair of query.split("&").filter(Boolean)) {
    const [name = "", value = ""] = pair.split(/=(.*)/su);
    const earlier = fields[name];
    const multiValue = [...(earlier?.multiValue ?? (earlier ? [{ value: earlier.value }] : [])), { value }];
    fields[name] = multiValue.length > 1 ? { value: multiValue[0]?.value ?? value, multiValue } : { value };
  }
  return fields;
}

/** The file of a bucket by its key, which is the path as decoded; there are no folders. */
function fileAt(folder: string, uri: string): string | undefined {
  // The files for other hosts are not put into the bucket.
  if (/^\/_(?:headers|redirects)$/u.test(uri)) return undefined;
  if (/%(?:2f|00)|\/\/|(?:^|\/)\.\.?(?:\/|$)/iu.test(uri)) return undefined;
  const file = join(folder, decodeURIComponent(uri));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function headersOf({
  SecurityHeadersConfig: security,
  CustomHeadersConfig: { Items },
}: Policy): Record<string, string> {
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": security.ReferrerPolicy.ReferrerPolicy,
    "content-security-policy": security.ContentSecurityPolicy.ContentSecurityPolicy,
    ...Object.fromEntries(Items.map(({ Header, Value }) => [Header.toLowerCase(), Value])),
  };
}

const plain = (fields: Fields): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));

function send(response: ServerResponse, status: number, headers: Record<string, string>, body?: Buffer): void {
  response.writeHead(status, headers);
  response.end(body);
}
