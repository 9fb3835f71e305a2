import type { Copy } from "./copier.ts";
import { keepOnScreen } from "./on-screen.ts";
import { pageAddress } from "./page-address.ts";
import { isPlainClick } from "./plain-click.ts";
import { toolButton } from "./tool-button.ts";
import { copyName, permalinkName } from "./wording.ts";

/** A link to the place it stands in; one that leads to a part of that place says so by its class. Drawings have others. */
const isPermalink = (link: Element): link is HTMLAnchorElement =>
  link instanceof HTMLAnchorElement &&
  (link.matches(".permalink") || !!document.getElementById(link.hash.slice(1))?.contains(link));

/** Lets every permalink copy itself when it is followed, and puts the button next to the one that was. */
export function markPermalinks(copy: Copy): void {
  const links = [...document.querySelectorAll('a[href^="#"]')].filter(isPermalink);
  const name = (link: HTMLAnchorElement): string =>
    permalinkName(link.getAttribute("aria-label") ?? link.textContent.trim());
  let current: HTMLAnchorElement | undefined;
  const button = toolButton("Copy link", () => {
    if (current) copy(name(current), pageAddress(current.hash), button);
  });

  const place = (link: HTMLAnchorElement | undefined): void => {
    if (link === current) return;
    current = link;
    button.remove();
    if (!link) return;
    button.setAttribute("aria-label", copyName(name(link)));
    link.after(button);
    keepOnScreen(button);
  };
  const placeByAddress = (): void => {
    place(links.find(({ hash }) => hash && hash === location.hash));
  };

  for (const link of links) {
    link.title = "Also copies the address";
    link.addEventListener("click", (click) => {
      if (!isPlainClick(click)) return;
      place(link);
      copy(name(link), pageAddress(link.hash), button);
    });
  }
  addEventListener("hashchange", placeByAddress);
  addEventListener("resize", () => {
    keepOnScreen(button);
  });
  placeByAddress();
}
