export type Note = HTMLDetailsElement;

/** How far the text may stand apart beside notes that are longer, in pixels: about two of its lines. */
const slack = 64;

/** Whether a note stands in the margin, where there is room for one. */
export const isBeside = (note: Note): boolean => getComputedStyle(note).float !== "none";

/**
 * Opens a note in the margin. Where it begins further down than the words it is about by more than some slack, it stands
 * below them instead, so that many notes on one paragraph leave no hole in the text.
 */
function openInPlace(note: Note): void {
  note.open = true;
  const others = [...(note.parentElement?.querySelectorAll(".below") ?? [])];
  const last = others.at(-1) ?? note.parentElement?.previousElementSibling;
  if (!last || !isBeside(note)) return;
  if (note.getBoundingClientRect().top - last.getBoundingClientRect().bottom > slack) note.classList.add("below");
}

/**
 * What opens the notes that are shown and closes all others, or closes all. Each opens in a frame of its own, so that the
 * page answers at once however many there are; a later call ends what an earlier one has still to do.
 */
export function notesOpener(notes: readonly Note[]): (open: boolean) => void {
  let frame = 0;
  return (open) => {
    cancelAnimationFrame(frame);
    const rest = notes.filter((note) => open && getComputedStyle(note).display !== "none");
    for (const note of notes) {
      note.open &&= rest.includes(note);
      note.classList.remove("below");
    }
    const openNext = (): void => {
      const note = rest.shift();
      if (!note) return;
      openInPlace(note);
      frame = requestAnimationFrame(openNext);
    };
    // The next frame shows what was chosen, and waits for no note.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(openNext);
    });
  };
}
