import { caddySite } from "./caddy.ts";
import { cloudFrontPolicy, cloudFrontRequest, cloudFrontResponse } from "./cloudfront.ts";
import { nginxMaps, nginxServer } from "./nginx.ts";
import type { SiteOnHost } from "./site-on-host.ts";
import { vercelFile } from "./vercel.ts";

/** Configuration for the hosts that take it from somewhere else than the site's folder, by file name. */
export const hostingFiles: Readonly<Record<string, (site: SiteOnHost) => string>> = {
  "nginx-maps.conf": nginxMaps,
  "nginx-server.conf": nginxServer,
  "site.caddy": caddySite,
  "vercel.json": vercelFile,
  "cloudfront-request.js": cloudFrontRequest,
  "cloudfront-response.js": cloudFrontResponse,
  "cloudfront-policy.json": cloudFrontPolicy,
};
