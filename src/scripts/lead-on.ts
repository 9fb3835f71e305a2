/*
 * The script of a front page with several stories, which does not need it: a link to a place on this page from the time
 * when it was a story shows where that place is now, and this follows it at once.
 */
const places = [...document.querySelectorAll<HTMLElement>("p[hidden]")];

/** Asked of the address, since a page that is still being opened has no target yet. */
function leadOn(): void {
  const place = places.find(({ id }) => `#${encodeURIComponent(id)}` === location.hash);
  const link = place?.querySelector("a");
  if (link) location.replace(link.href);
}

leadOn();
addEventListener("hashchange", leadOn);
