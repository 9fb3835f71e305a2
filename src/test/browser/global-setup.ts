import { join } from "node:path";
import { readSiteOnHost } from "../../hosting/site-on-host.ts";
import { installChromium } from "../browsers/install-chromium.ts";
import { expectSite } from "../expect-site.ts";
import { furtherEvidence } from "../further-evidence.ts";
import { serveByCloudflare } from "../hosts/cloudflare.ts";
import { freePort } from "../../commands/free-port.ts";
import { serveByNginx } from "../hosts/nginx.ts";
import { projectRoot } from "../project-copy.ts";
import { realContent } from "../real-story.ts";

/**
 * Has a browser at hand and the built site served, before the first test and until the last: with the headers that a
 * host sends, so that a policy which forbids what a page needs fails the page's test.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  expectSite(projectRoot);
  await installChromium();
  const dist = join(projectRoot, "dist");
  const site = await serveByCloudflare(dist);
  process.env["SITE_ADDRESS"] = site.address;
  const { nginx } = furtherEvidence;
  if (nginx === undefined) return site.stop;
  const port = await freePort();
  const host = await serveByNginx(nginx, dist, readSiteOnHost(dist, realContent(), "/"), { port });
  process.env["NGINX_ADDRESS"] = `http://127.0.0.1:${String(port)}/`;
  return async () => {
    await Promise.all([host.stop(), site.stop()]);
  };
}
