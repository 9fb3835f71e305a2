import type { APIRoute } from "astro";
import { addressesAt } from "../publish/addresses.ts";
import { robotsTxt } from "../publish/feeds/robots.ts";

/** What robots may read, and where the sitemap is. */
export const GET: APIRoute = ({ site }) => new Response(robotsTxt(addressesAt(site, import.meta.env.BASE_URL)));
