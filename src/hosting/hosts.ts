import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ProjectContent } from "../publish/project-content.ts";
import type { AstroIntegration } from "astro";
import { caddy } from "./caddy.ts";
import { cloudFront } from "./cloudfront.ts";
import { cloudflare, gitLabPages, headersFile, netlify, redirectsFile } from "./netlify-files.ts";
import { nginx } from "./nginx.ts";
import { readSiteOnHost, type Host, type SiteOnHost } from "./site-on-host.ts";
import { vercel } from "./vercel.ts";

/** The hosts that are told of headers and redirects. */
export const hosts: readonly Host[] = [cloudflare, gitLabPages, netlify, nginx, caddy, vercel, cloudFront];

/** Configuration for the hosts that take it from somewhere else than the site's folder, by file name. */
export const hostingFiles: NonNullable<Host["files"]> = Object.fromEntries(
  hosts.flatMap(({ files = {} }) => Object.entries(files)),
);

/**
 * Which hosts would not follow all of a site's redirects: a sentence for each, and one about what that means.
 * @returns nothing where all hosts follow all
 */
export function redirectsLeftOut(site: SiteOnHost): string[] {
  const over = hosts.flatMap(({ leftOut }) => leftOut?.(site) ?? []);
  if (over.length === 0) return [];
  return [
    ...over,
    "On these hosts, pages whose redirects are left out lead on by themselves, without the query, and files do not. Other hosts follow all redirects.",
  ];
}

/** Writes into the built site the files by which hosts are told of headers and redirects. Goes after all other pages. */
export function hostFiles({ compiled }: ProjectContent): AstroIntegration {
  let base: string | undefined;
  return {
    name: "host-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        ({ base } = config);
      },
      "astro:build:done": ({ dir, logger }) => {
        if (base === undefined) return;
        const folder = fileURLToPath(dir);
        const site = readSiteOnHost(folder, compiled(), base);
        writeFileSync(join(folder, "_headers"), headersFile(site));
        writeFileSync(join(folder, "_redirects"), redirectsFile(site, Boolean(process.env["NETLIFY"])));
        for (const left of redirectsLeftOut(site)) logger.warn(left);
      },
    },
  };
}
