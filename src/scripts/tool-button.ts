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
