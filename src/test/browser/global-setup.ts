import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSiteOnHost } from "../../hosting/read-site-on-host.ts";
import { serveByCloudflare } from "../hosts/cloudflare.ts";
import { freePort } from "../hosts/free-port.ts";
import { installProgram } from "../hosts/install-program.ts";
import { serveByNginx } from "../hosts/nginx.ts";
import { installChromium } from "../chromium/install-chromium.ts";
import { projectRoot } from "../project-copy.ts";

/**
 * Has a browser at hand and the built site served, before the first test and until the last: with the headers that a
 * host sends, so that a policy which forbids what a page needs fails the page's test.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  await installChromium();
  const dist = join(projectRoot, "dist");
  if (!existsSync(join(dist, "_headers"))) throw new Error("There is no `dist/_headers`: run `npm run build` first.");
  const site = await serveByCloudflare(dist);
  process.env["SITE_ADDRESS"] = site.address;
  const nginx = installProgram("nginx", "nginx-light");
  if (nginx === undefined) {
    console.warn("The site is not tried on nginx: it is not installed, and only root on Debian can have it be.");
    return site.stop;
  }
  const port = await freePort();
  const host = await serveByNginx(nginx, dist, readSiteOnHost(dist, projectRoot, "/"), { port });
  process.env["NGINX_ADDRESS"] = `http://127.0.0.1:${String(port)}/`;
  return async () => {
    await Promise.all([host.stop(), site.stop()]);
  };
}
