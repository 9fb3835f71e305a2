// @ts-check
import { defineConfig } from "astro/config";
import { scriptFile } from "./src/build/script-file.ts";
import { stagingPath } from "./src/build/staging.ts";
import { contentPlugin } from "./src/publish/content-plugin.ts";
import { contentSitemap } from "./src/publish/feeds/sitemap.ts";
import { finishPages } from "./src/publish/finish-pages.ts";
import { tellLettersWithoutFont } from "./src/fonts/letters-without-font.ts";
import { prepareFonts } from "./src/fonts/prepare-fonts.ts";
import { hostFiles } from "./src/hosting/hosts.ts";
import { openContent } from "./src/publish/project-content.ts";
import { siteAddress } from "./src/hosting/site-address.ts";

const { site, base } = siteAddress(process.env);
const content = openContent(import.meta.dirname);

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  build: { inlineStylesheets: "always" },
  vite: {
    plugins: [contentPlugin(content)],
    // A script is a file of its own, which the policy allows and every page shares.
    // Style sheets are written for browsers of autumn 2023 too: two of these know no `light-dark()`.
    build: { assetsInlineLimit: 0, cssTarget: ["chrome118", "firefox118", "safari17", "ios17"] },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptFile } } } } },
    // What a build writes is no reason for an open page to reload.
    server: { watch: { ignored: [`**/${stagingPath}/**`] } },
  },
  integrations: [
    finishPages(content),
    contentSitemap(content, { site, base }),
    hostFiles(content),
    tellLettersWithoutFont(import.meta.dirname, content.files),
  ],
  fonts: await prepareFonts(import.meta.dirname, content.files),
  devToolbar: { enabled: false },
  prerenderConflictBehavior: "error",
});
