import type { Element } from "hast";
import type { Range } from "../../story/anchor.ts";
import { chooseDirective } from "./choose-directive.ts";
import type { PageText } from "./page-text.ts";
import { formatDirective } from "./text-directive.ts";

/** A link to words as a component writes it: the address of a page, an id on it, and the words that begin there. */
const toWords = /^([^#]*)#([^#]+):~:text=([^,&]*)$/u;

/**
 * Gives each link to words on a page the directive that leads to them alone, now that the page it leads to is written.
 * Where there is none, the id leads there by itself.
 * @param elements all elements of the page with the links, which are changed in place
 * @param textAt the text of the site's page at an address; nothing for other addresses, whose links are left as they are
 * @throws where the words do not begin at the id
 */
export function completeLinks(elements: readonly Element[], textAt: (address: string) => PageText | undefined): void {
  for (const { properties } of elements) {
    const [, address = "", id = "", encoded = ""] = toWords.exec(String(properties.href)) ?? [];
    const page = textAt(address);
    if (!page) continue;
    const words = decodeURIComponent(encoded);
    const passage = placeOf(words, id, page);
    if (!passage) throw new Error(`Unexpected words at \`#${id}\` of ${address}, expected “${words}”.`);
    const directive = chooseDirective(page, passage);
    properties.href = `${address}#${id}${directive ? formatDirective(directive) : ""}`;
  }
}

/** Where words stand that begin at an id, with white space as it is shown. */
function placeOf(words: string, id: string, { text, places }: PageText): Range | undefined {
  const shown = words.replaceAll(/[ \t\n\f\r]+/gu, " ").trim();
  const place = places.get(id) ?? text.length;
  const start = text.startsWith(" ", place) ? place + 1 : place;
  return shown !== "" && text.startsWith(shown, start) ? { start, end: start + shown.length } : undefined;
}
