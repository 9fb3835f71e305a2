import "./telemetry-off.ts";
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "astro";
import { buildSite } from "../build/build-site.ts";
import { precompress } from "../build/precompress.ts";
import { families } from "../fonts/families.ts";
import { fontSource } from "../fonts/packaged.ts";
import { siteAddress } from "../hosting/site-address.ts";
import { tellProgress } from "./progress.mjs";
import { reportFailure } from "./report-failure.ts";

/** How many pages there are in a folder, at any depth; what Astro writes there in passing are none. */
const countPages = (folder: string): number =>
  readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith(".html")).length;

const unknownAddress =
  "SITE_URL is not set: links meant for other sites lead to this machine. Set it before you publish, as in `SITE_URL=https://example.org npm run build`.";

// Writes the site to `dist`; with `--precompress`, also compressed copies for hosts that send those.
try {
  const { values: options } = parseArgs({ options: { precompress: { type: "boolean", default: false } } });
  const root = process.cwd();
  // Astro's configuration needs both; where one throws there, Astro reads it again and has more to say.
  const { isKnown } = siteAddress(process.env);
  for (const font of families.flatMap(({ fonts }) => fonts)) fontSource(root, font);
  let built = "";
  await buildSite(root, console.info, async (folder) => {
    const pages = (): string => `${String(countPages(folder))} pages`;
    const end = tellProgress("Building the site", process.stdout, pages);
    try {
      // What Astro tells of each page is left out; its warnings and its errors are not.
      await build({ root, outDir: folder, logLevel: "warn" });
      if (options.precompress) await precompress(folder);
    } finally {
      built = `${pages()}, in ${String(end())} s`;
    }
  });
  console.info(`Built the site, ${built}; it is in \`dist\`.${isKnown ? "" : ` ${unknownAddress}`}`);
} catch (error) {
  reportFailure(error);
}
