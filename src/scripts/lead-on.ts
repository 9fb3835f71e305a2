/**
 * Follows a link to a place that was on this page. On the front page, from the time when that was a story, a paragraph for
 * each says where it is now; on a story's page a link that has the id leads to what is on its record, or one that has an
 * element with it leads to the record. Asked of the address, since a page that is still being opened has no target yet.
 */
export function leadOn(): void {
  const places = [...document.querySelectorAll("p[hidden], a[id], a [id]")];
  const follow = (): void => {
    const place = places.find(({ id }) => `#${encodeURIComponent(id)}` === location.hash);
    const link = place?.closest("a") ?? place?.querySelector("a");
    if (!link || link.pathname === location.pathname) return;
    if ("onward" in link.dataset) location.replace(link.href + location.hash);
    else if (place?.matches("p") || link.hash === `#${link.id}`) location.replace(link.href);
  };
  follow();
  addEventListener("hashchange", follow);
}
