import { paths, type Addresses } from "../addresses.ts";
import type { Site } from "../../story/compile-site.ts";

/** What robots may read: everything. It counts at the root of a host alone, so a site below a path is found otherwise. */
export const robotsTxt = (
  at: Addresses,
): string => `# Below a path this file is not looked for: tell the host of the sitemap instead.
User-agent: *
Allow: /

Sitemap: ${at.full(paths.sitemap())}
`;

/** Whom to tell of a hole (RFC 9116); undefined where the site names nobody who answers. */
export function securityTxt(site: Site, at: Addresses): string | undefined {
  const { contact, contactUntil, language } = site;
  if (contact === undefined || contactUntil === undefined) return undefined;
  return [
    `Contact: ${new URL(contact).href}`,
    `Expires: ${contactUntil}T23:59:59Z`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${at.full(paths.securityTxt())}`,
    "",
  ].join("\n");
}
