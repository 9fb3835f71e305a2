import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { fromHtml } from "hast-util-from-html";
import { completeLinks } from "./complete-links.ts";
import { pageText, type PageText } from "./page-text.ts";

/**
 * Completes the links to words on all built pages. Goes after whatever else changes what is read on a page.
 * @param base path of the site, with a slash at both ends
 */
export function linksToWords(base: string): AstroIntegration {
  return {
    name: "links-to-words",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const texts = new Map<string, PageText>();
        const textAt = (address: string): PageText | undefined => {
          if (!address.startsWith(base)) return undefined;
          const file = new URL(`${address.slice(base.length)}index.html`, dir);
          if (!existsSync(file)) return undefined;
          const text = texts.get(address) ?? pageText(fromHtml(readFileSync(file, "utf8")));
          texts.set(address, text);
          return text;
        };
        const pages = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
        for (const file of pages.map((name) => new URL(name, dir))) {
          const html = readFileSync(file, "utf8");
          if (html.includes(":~:text=")) writeFileSync(file, completeLinks(html, textAt));
        }
      },
    },
  };
}
