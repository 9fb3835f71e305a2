import "./telemetry-off.ts";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { preview } from "astro";
import { siteAddress, type SiteAddress } from "../hosting/site-address.ts";

/** A site that is being served. */
export interface ServedSite {
  /** Where the front page is, its base path included. */
  address: string;
  stop: () => Promise<void>;
}

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Serves the built site of a project on loopback, at a port or the next free one.
 * @param port 0 for any
 * @param address where the site was built to stand, of which the path matters
 * @throws where there is no built site
 */
export async function serveSite(
  port: number,
  root = projectRoot,
  { base }: Pick<SiteAddress, "base"> = siteAddress(process.env),
): Promise<ServedSite> {
  if (!existsSync(join(root, "dist", "index.html"))) {
    throw new Error("There is no `dist/index.html`: run `npm run build` first.");
  }
  const server = await preview({
    root,
    // The build has said what the project's configuration has to say; two of its settings matter here.
    configFile: false,
    base,
    trailingSlash: "always",
    logLevel: "error",
    server: { port, host: "127.0.0.1" },
  });
  return { address: `http://127.0.0.1:${String(server.port)}${base}`, stop: () => server.stop() };
}
