// @ts-check
import { defineConfig } from "astro/config";
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
  devToolbar: { enabled: false },
  prerenderConflictBehavior: "error",
});
