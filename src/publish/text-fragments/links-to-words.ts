import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { writeCompact } from "../compact-html.ts";
import type { Range } from "../../story/anchor.ts";
import { chooseDirective } from "./choose-directive.ts";
import { pageText, type PageText } from "./page-text.ts";
import { formatDirective } from "./text-directive.ts";

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

/** A link to words as a component writes it: the address of a page, an id on it, and the words that begin there. */
const toWords = /^([^#]*)#([^#]+):~:text=([^,&]*)$/u;

/**
 * Gives each link to words on a page the directive that leads to them alone, now that the page it leads to is written.
 * Where there is none, the id leads there by itself.
 * @param html the page with the links
 * @param textAt the text of the site's page at an address; nothing for other addresses, whose links are left as they are
 * @returns the page, unchanged where it has no such link
 * @throws where the words do not begin at the id
 */
export function completeLinks(html: string, textAt: (address: string) => PageText | undefined): string {
  const tree = fromHtml(html);
  let completed = 0;
  visit(tree, "element", ({ properties }) => {
    const [, address = "", id = "", encoded = ""] = toWords.exec(String(properties.href)) ?? [];
    const page = textAt(address);
    if (!page) return;
    const words = decodeURIComponent(encoded);
    const passage = placeOf(words, id, page);
    if (!passage) throw new Error(`Unexpected words at \`#${id}\` of ${address}, expected “${words}”.`);
    const directive = chooseDirective(page, passage);
    properties.href = `${address}#${id}${directive ? formatDirective(directive) : ""}`;
    completed += 1;
  });
  return completed > 0 ? writeCompact(tree) : html;
}

/** Where words stand that begin at an id, with white space as it is shown. */
function placeOf(words: string, id: string, { text, places }: PageText): Range | undefined {
  const shown = words.replaceAll(/[ \t\n\f\r]+/gu, " ").trim();
  const place = places.get(id) ?? text.length;
  const start = text.startsWith(" ", place) ? place + 1 : place;
  return shown !== "" && text.startsWith(shown, start) ? { start, end: start + shown.length } : undefined;
}
