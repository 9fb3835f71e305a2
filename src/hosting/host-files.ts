import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { caddySite } from "./caddy.ts";
import { cloudFrontPolicy, cloudFrontRequest, cloudFrontResponse } from "./cloudfront.ts";
import { headersFile, redirectsFile } from "./netlify-files.ts";
import { nginxMaps, nginxServer } from "./nginx.ts";
import { redirectsLeftOut } from "./redirect-limits.ts";
import { readSiteOnHost, type SiteOnHost } from "./site-on-host.ts";
import { vercelFile } from "./vercel.ts";

/** Writes into the built site the files by which hosts are told of headers and redirects. Goes after all other pages. */
export function hostFiles(): AstroIntegration {
  let project: { root: string; base: string } | undefined;
  return {
    name: "host-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        project = { root: fileURLToPath(config.root), base: config.base };
      },
      "astro:build:done": ({ dir, logger }) => {
        if (!project) return;
        const folder = fileURLToPath(dir);
        const site = readSiteOnHost(folder, project.root, project.base);
        writeFileSync(join(folder, "_headers"), headersFile(site));
        writeFileSync(join(folder, "_redirects"), redirectsFile(site, Boolean(process.env["NETLIFY"])));
        for (const left of redirectsLeftOut(site)) logger.warn(left);
      },
    },
  };
}

/** Configuration for the hosts that take it from somewhere else than the site's folder, by file name. */
export const hostingFiles: Readonly<Record<string, (site: SiteOnHost) => string>> = {
  "nginx-maps.conf": nginxMaps,
  "nginx-server.conf": nginxServer,
  "site.caddy": caddySite,
  "vercel.json": vercelFile,
  "cloudfront-request.js": cloudFrontRequest,
  "cloudfront-response.js": cloudFrontResponse,
  "cloudfront-policy.json": cloudFrontPolicy,
};
