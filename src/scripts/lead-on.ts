/**
 * Follows a link to a place that was on this page. On the front page, from the time when that was a story, a paragraph for
 * each says where it is now; on a story's page a link that has the id leads to what is on its record, or one that has an
 * element with it leads to the record. Asked of the address, since a page that is still being opened has no target yet.
 */
export function leadOn(): void {
  const places = [...document.querySelectorAll<HTMLElement>("p[hidden]")];
  const follow = (): void => {
    const place = places.find(({ id }) => `#${encodeURIComponent(id)}` === location.hash);
    const link = place?.querySelector("a");
    if (link) location.replace(link.href);
    const onward = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("a");
    if (onward?.hash && onward.hash === `#${onward.id}` && onward.pathname !== location.pathname)
      location.replace(onward.href);
    if (onward?.matches("[data-onward]")) location.replace(onward.href + location.hash);
  };
  follow();
  addEventListener("hashchange", follow);
}
