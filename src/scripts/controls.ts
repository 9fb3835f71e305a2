/**
 * A button of the script's own.
 * @param text what it shows; its name may go on from there, where space does not let it
 */
export function toolButton(text: string, onClick: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "tool";
  button.textContent = text;
  button.addEventListener("click", () => {
    onClick(button);
  });
  return button;
}

/** Pixels left free at the edge of the screen. */
const margin = 8;

/** Moves an overlay that reaches past the right edge back in, and below its line so that it hides nothing of it. */
export function keepOnScreen(overlay: HTMLElement): void {
  overlay.style.translate = "";
  const excess = overlay.getBoundingClientRect().right + margin - document.documentElement.clientWidth;
  if (excess > 0) overlay.style.translate = `${-excess}px 100%`;
}
