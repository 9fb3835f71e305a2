/**
 * Follows a link to a place that was on this page. On the front page, from the time when that was a story, a paragraph for
 * each says where it is now; on a story's page one link leads to all that is on its record. Asked of the address, since a
 * page that is still being opened has no target yet.
 */
export function leadOn(): void {
  const places = [...document.querySelectorAll<HTMLElement>("p[hidden]")];
  const follow = (): void => {
    const place = places.find(({ id }) => `#${encodeURIComponent(id)}` === location.hash);
    const link = place?.querySelector("a");
    if (link) location.replace(link.href);
    const onward = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("[data-onward]");
    if (onward instanceof HTMLAnchorElement) location.replace(onward.href + location.hash);
  };
  follow();
  addEventListener("hashchange", follow);
}
