/** Whether a click follows a link here: with a key held down it opens or saves it elsewhere, and copies nothing. */
export function isPlainClick(click: Pick<MouseEvent, "altKey" | "ctrlKey" | "metaKey" | "shiftKey">): boolean {
  return !(click.altKey || click.ctrlKey || click.metaKey || click.shiftKey);
}
