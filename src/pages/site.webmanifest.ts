import { getContent } from "../get-content.ts";
import { writeJson } from "../views/data/json.ts";
import { paperOf, webManifest } from "../publish/feeds/web-manifest.ts";
import tokens from "../styles/tokens.css?raw";
import { file } from "./_routes.ts";

/** What a device needs to keep the site among its apps. */
export const GET = file("application/manifest+json", async ({ at }) =>
  writeJson(webManifest((await getContent()).site, at, paperOf(tokens))),
);
