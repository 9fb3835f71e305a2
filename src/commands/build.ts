import "./telemetry-off.ts";
import { parseArgs } from "node:util";
import { build } from "astro";
import { buildSite } from "../build/build-site.ts";
import { precompress } from "../build/precompress.ts";
import { families } from "../fonts/families.ts";
import { fontSource } from "../fonts/font-source.ts";
import { siteAddress } from "../site-address.ts";
import { reportFailure } from "./report-failure.ts";

// Writes the site to `dist`; with `--precompress`, also compressed copies for hosts that send those.
try {
  const { values: options } = parseArgs({ options: { precompress: { type: "boolean", default: false } } });
  const root = process.cwd();
  // Astro's configuration needs both; where one throws there, Astro reads it again and has more to say.
  const { isKnown } = siteAddress(process.env);
  for (const family of families) fontSource(root, family);
  await buildSite(root, console.info, async (folder) => {
    await build({ root, outDir: folder }).catch((error: unknown) => {
      // Astro leaves the line unfinished that names the page it was at.
      console.info();
      throw error;
    });
    if (options.precompress) await precompress(folder);
  });
  console.info("The site is in `dist`.");
  if (!isKnown) {
    console.info(
      "SITE_URL is not set: links meant for other sites lead to this machine. Set it before you publish, as in `SITE_URL=https://example.org npm run build`.",
    );
  }
} catch (error) {
  reportFailure(error);
}
