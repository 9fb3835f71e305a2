import { paths, type Addresses } from "../addresses.ts";

/** What robots may read: everything. It counts at the root of a host alone, so a site below a path is found otherwise. */
export const robotsTxt = (
  at: Addresses,
): string => `# Below a path this file is not looked for: tell the host of the sitemap instead.
User-agent: *
Allow: /

Sitemap: ${at.full(paths.sitemap())}
`;
