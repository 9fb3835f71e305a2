import { createHash } from "node:crypto";
import type { Element } from "hast";
import { h } from "hastscript";

/**
 * Puts into a page the policy that lets it load its own pictures, fonts and styles, and run nothing but a file of the
 * site's own, where the page names one. It is in force before anything that it guards.
 * @param elements all elements of the page, of which the head is changed in place
 * @param css the text of its one style element; nothing where it has none
 * @throws where the page does not begin with its encoding, behind which the policy goes
 */
export function addPolicy(elements: readonly Element[], css: string | undefined): void {
  const head = elements.find(({ tagName }) => tagName === "head");
  const [first, ...rest] = head?.children ?? [];
  if (!head || first?.type !== "element" || String(first.properties.charSet).toLowerCase() !== "utf-8")
    throw new Error("Unexpected beginning of a page, expected `<meta charset=utf-8>` first in its head.");
  const meta = h("meta", { httpEquiv: "content-security-policy", content: policyOf(elements, css) });
  head.children = [first, meta, ...rest];
}

function policyOf(elements: readonly Element[], css: string | undefined): string {
  const has = (name: string, isMeant: (properties: Element["properties"]) => boolean): boolean =>
    elements.some(({ tagName, properties }) => tagName === name && isMeant(properties));
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    `style-src ${css === undefined ? "'none'" : hashOf(css)}`,
    ...(has("script", ({ src }) => src !== undefined) ? ["script-src 'self'"] : []),
    ...(has("link", ({ rel }) => [rel].flat().includes("manifest")) ? ["manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A text's hash, as a policy names it. */
export const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
