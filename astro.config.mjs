// @ts-check
import { defineConfig } from "astro/config";
import { prepareFonts } from "./src/fonts/prepare-fonts.ts";
import { securityPolicy } from "./src/security-policy.ts";
import { siteAddress } from "./src/site-address.ts";

const { site, base, isKnown } = siteAddress(process.env);
if (!isKnown) console.info("SITE_URL is not set: links meant for other sites will lead to this machine.");

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  build: { inlineStylesheets: "always" },
  integrations: [securityPolicy()],
  fonts: await prepareFonts(import.meta.dirname),
  devToolbar: { enabled: false },
  prerenderConflictBehavior: "error",
});
