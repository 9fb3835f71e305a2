/** Pixels left free at the edge of the screen. */
const margin = 8;

/** Moves an overlay that reaches past the right edge back in, and below its line so that it hides nothing of it. */
export function keepOnScreen(overlay: HTMLElement): void {
  overlay.style.translate = "";
  const excess = overlay.getBoundingClientRect().right + margin - document.documentElement.clientWidth;
  if (excess > 0) overlay.style.translate = `${-excess}px 100%`;
}
