import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headersFile, redirectsFile } from "./netlify-files.ts";
import { readSiteOnHost } from "./read-site-on-host.ts";
import { redirectsLeftOut } from "./redirect-limits.ts";

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
