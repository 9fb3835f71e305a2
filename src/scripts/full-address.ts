/**
 * The address to give to others: the page's canonical one, since the same text may stand at a second address that does
 * not last (the front page, a preview).
 * @param hash the fragment with its `#`, or nothing
 * @param canonical as the page names it; left out where it names none
 * @param here where the page was opened
 */
export function fullAddress(hash: string, canonical: string | undefined, here: string): string {
  const address = new URL(canonical ?? here);
  address.hash = hash;
  return address.href;
}

/** The full address of this page, or of a place on it. */
export function pageAddress(hash = ""): string {
  return fullAddress(hash, document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href, location.href);
}
