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

/** Moves an overlay that reaches past an edge back in, and below its line so that it hides nothing of it. */
export function keepOnScreen(overlay: HTMLElement): void {
  overlay.style.translate = "";
  const { left, right } = overlay.getBoundingClientRect();
  const shift = Math.max(margin - left, Math.min(0, document.documentElement.clientWidth - margin - right));
  if (shift !== 0) overlay.style.translate = `${shift}px 100%`;
}
