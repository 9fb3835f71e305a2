import type { APIRoute } from "astro";
import { addressesAt } from "../publish/addresses.ts";
import { llmsTxt } from "../publish/feeds/llms.ts";
import { getContent } from "../get-content.ts";

/** What there is to read as text. */
export const GET: APIRoute = async ({ site }) =>
  new Response(llmsTxt(await getContent(), addressesAt(site, import.meta.env.BASE_URL)), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
