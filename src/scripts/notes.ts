import { toolButton } from "./controls.ts";
import type { PageWords } from "../words/script-line.ts";
import { isBeside, notesOpener, type Note } from "./open-notes.ts";
import { isPlainClick } from "./permalinks.ts";

/**
 * Lets a lens open its notes where they stand in the margin, opens and closes all notes, and keeps the reader's place on
 * the way from a passage to its note and back. Without it, styles filter the notes, and links lead to them.
 */
export function helpWithNotes(words: PageWords): void {
  const notes = [...document.querySelectorAll<Note>("details.note")];
  const [first] = notes;
  if (!first) return;
  /** The passages that readers left for a note, and how far below the edge of the screen these stood, in pixels. */
  const left = new Map<Note, { passage: HTMLElement; top: number }>();

  const openAll = notesOpener(notes);
  /** Leads to a place of the page, and then scrolls to where the reader is to be, if that is known. */
  const go = (hash: string, top: () => number | undefined): void => {
    location.hash = hash;
    const there = top();
    if (there !== undefined) scrollTo({ top: there, behavior: "instant" });
  };
  /** Opens the note of a passage. A reader stays where they are if all of it is in sight there. */
  const leadTo = (note: Note, passage: HTMLAnchorElement): void => {
    const y = scrollY;
    left.set(note, { passage, top: passage.getBoundingClientRect().top });
    note.open = true;
    go(passage.hash, () => {
      const { top, bottom } = note.getBoundingClientRect();
      return top + scrollY < y || bottom + scrollY > y + innerHeight ? undefined : y;
    });
    note.querySelector("summary")?.focus({ preventScroll: true });
  };
  /** Leads back to the passage that the reader came from, and has it where it stood. */
  const leadBack = (note: Note): void => {
    const hash = note.querySelector<HTMLAnchorElement>("[role=doc-backlink]")?.hash ?? "";
    const { passage, top } = left.get(note) ?? {};
    go(hash, () => (passage && top !== undefined ? passage.getBoundingClientRect().top + scrollY - top : undefined));
    (passage ?? document.querySelector<HTMLElement>(hash))?.focus({ preventScroll: true });
  };

  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "lens" && isBeside(first))
      openAll(!/all|none/u.test(target.id));
  });
  document.addEventListener("click", (click) => {
    const link = click.target instanceof Element && isPlainClick(click) ? click.target.closest("a") : null;
    const note = notes.find((each) => (link?.matches(".passage") ? link.hash === `#${each.id}` : each.contains(link)));
    if (!link || !note) return;
    if (link.matches(".passage")) leadTo(note, link);
    else if (link.matches("[role]")) leadBack(note);
    else return;
    click.preventDefault();
  });
  document.addEventListener("keydown", ({ key }) => {
    const isHere = (note: Note): boolean => note.contains(document.activeElement) || note.matches(":target");
    const note = key === "Escape" ? notes.find((each) => each.open && isHere(each)) : undefined;
    if (!note) return;
    note.open = false;
    leadBack(note);
  });

  const tools = document.createElement("span");
  tools.className = "tools";
  const button = (text: string, open: boolean): HTMLElement =>
    toolButton(text, () => {
      openAll(open);
    });
  tools.append(button(words.openNotes, true), button(words.closeNotes, false));
  document.querySelector("#article fieldset")?.append(tools);
}
