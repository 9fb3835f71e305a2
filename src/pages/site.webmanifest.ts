import type { APIRoute } from "astro";
import { addressesAt } from "../publish/addresses.ts";
import { writeJson } from "../views/data/json.ts";
import { paperOf, webManifest } from "../publish/feeds/web-manifest.ts";
import { getContent } from "../get-content.ts";
import tokens from "../styles/tokens.css?raw";

/** What a device needs to keep the site among its apps. */
export const GET: APIRoute = async (context) => {
  const { site } = await getContent();
  const at = addressesAt(context.site, import.meta.env.BASE_URL);
  return new Response(writeJson(webManifest(site, at, paperOf(tokens))), {
    headers: { "content-type": "application/manifest+json" },
  });
};
