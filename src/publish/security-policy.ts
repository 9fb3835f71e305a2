import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { compactHtml } from "./compact-html.ts";

/**
 * Writes into every built page a policy that lets it load its own pictures, fonts and styles, and run nothing but a file
 * of the site's own, where the page names one.
 */
export function securityPolicy(): AstroIntegration {
  return {
    name: "security-policy",
    hooks: {
      "astro:build:done": ({ dir }) => {
        for (const path of readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((name) =>
          name.endsWith(".html"),
        )) {
          const file = join(fileURLToPath(dir), path);
          writeFileSync(file, withPolicy(compactHtml(readFileSync(file, "utf8"))));
        }
      },
    },
  };
}

/** A page with its policy in force before anything it guards; styles are allowed by their hash. */
export function withPolicy(html: string): string {
  const hashes = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, css = ""]) => hashOf(css));
  const styles = hashes.length > 0 ? [...new Set(hashes)].join(" ") : "'none'";
  const policy = [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    `style-src ${styles}`,
    ...(/<script[^>]*\ssrc=/u.test(html) ? ["script-src 'self'"] : []),
    ...(/<link[^>]*\srel="?manifest\b/u.test(html) ? ["manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace(
    /<meta charset="?utf-8"?\s*\/?>/u,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}

/** A text's hash, as a policy names it. */
export const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
