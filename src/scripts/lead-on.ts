/**
 * Follows a link to a place on the front page from the time when that was a story: the page shows where the place is now,
 * and no reader need ask. Asked of the address, since a page that is still being opened has no target yet.
 */
export function leadOn(): void {
  const places = [...document.querySelectorAll<HTMLElement>("p[hidden]")];
  const follow = (): void => {
    const place = places.find(({ id }) => `#${encodeURIComponent(id)}` === location.hash);
    const link = place?.querySelector("a");
    if (link) location.replace(link.href);
  };
  follow();
  addEventListener("hashchange", follow);
}
