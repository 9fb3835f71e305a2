import type { Copy } from "./copier.ts";
import { keepOnScreen, toolButton } from "./controls.ts";
import { pageAddress } from "./full-address.ts";
import { withName, type PageWords } from "../words/script-line.ts";

/** A link to the place it stands in; one that leads to a part of that place says so by its class. Drawings have others. */
const isPermalink = (link: Element): link is HTMLAnchorElement =>
  link instanceof HTMLAnchorElement &&
  (link.matches(".permalink") || !!document.getElementById(link.hash.slice(1))?.contains(link));

/** The note in which a link stands, if any. */
const noteOf = (link: Element): HTMLElement | null => link.closest<HTMLElement>("details.note");

/**
 * Lets every permalink copy itself when it is followed, and puts the button next to the one that was. A note that is
 * opened has the button behind its links.
 */
export function markPermalinks(copy: Copy, words: PageWords): void {
  const links = [...document.querySelectorAll('a[href^="#"]')].filter(isPermalink);
  const ends = [...document.querySelectorAll<HTMLAnchorElement>("details.note > a:last-child")];
  const hashOf = (link: HTMLAnchorElement): string => {
    const note = noteOf(link);
    return note ? `#${note.id}` : link.hash;
  };
  /** What is done by the button: a permalink says what it is, a heading and the title of a note are what it leads to. */
  const name = (link: HTMLAnchorElement): string =>
    link.matches(".permalink")
      ? withName(words.copyNamed, link.ariaLabel ?? "")
      : withName(
          words.copyHeading,
          (noteOf(link)?.querySelector("summary")?.firstChild ?? link).textContent?.trim() ?? "",
        );
  let current: HTMLAnchorElement | undefined;
  const button = toolButton(words.copyLink, () => {
    if (current) copy(pageAddress(hashOf(current)), words.linkCopied, button);
  });

  const place = (link: HTMLAnchorElement | undefined): void => {
    if (link === current) return;
    current = link;
    button.remove();
    if (!link) return;
    button.setAttribute("aria-label", name(link));
    link.after(button);
    keepOnScreen(button);
  };
  const placeByAddress = (): void => {
    place([...links, ...ends].find((link) => location.hash && hashOf(link) === location.hash));
  };

  for (const link of links) {
    link.title = words.alsoCopies;
    link.addEventListener("click", (click) => {
      if (!isPlainClick(click)) return;
      place(link);
      copy(pageAddress(link.hash), words.linkCopied, button);
    });
  }
  for (const link of ends)
    noteOf(link)
      ?.querySelector("summary")
      ?.addEventListener("click", () => {
        place(link);
      });
  addEventListener("hashchange", placeByAddress);
  addEventListener("resize", () => {
    keepOnScreen(button);
  });
  placeByAddress();
}

/** Whether a click follows a link here: with a key held down it opens or saves it elsewhere, and copies nothing. */
export function isPlainClick(click: Pick<MouseEvent, "altKey" | "ctrlKey" | "metaKey" | "shiftKey">): boolean {
  return !(click.altKey || click.ctrlKey || click.metaKey || click.shiftKey);
}
