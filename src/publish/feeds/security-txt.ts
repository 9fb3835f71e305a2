import { paths, type Addresses } from "../addresses.ts";
import type { Site } from "../../story/compile-site.ts";

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
