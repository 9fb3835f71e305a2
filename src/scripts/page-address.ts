import { fullAddress } from "./full-address.ts";

/** The full address of this page, or of a place on it. */
export function pageAddress(hash = ""): string {
  return fullAddress(hash, document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href, location.href);
}
