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
  // A script is a file of its own, which the policy allows and every page shares.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [securityPolicy()],
  fonts: await prepareFonts(import.meta.dirname),
  devToolbar: { enabled: false },
  prerenderConflictBehavior: "error",
});
