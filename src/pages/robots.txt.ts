import { robotsTxt } from "../publish/feeds/robots-and-security.ts";
import { file } from "./_routes.ts";

/** What robots may read, and where the sitemap is. */
export const GET = file("text/plain; charset=utf-8", ({ at }) => robotsTxt(at));
