import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveByCloudflare } from "../hosts/cloudflare.ts";
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
  return site.stop;
}
